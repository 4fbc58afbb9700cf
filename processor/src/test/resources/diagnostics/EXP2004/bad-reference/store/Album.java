package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnSoftDelete;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onSoftDelete = OnSoftDelete/*EXP2004*/.KEEP)
    Artist producer;
}
