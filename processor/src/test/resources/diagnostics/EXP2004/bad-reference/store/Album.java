package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onDelete = OnDelete/*EXP2004*/.DB_CASCADE)
    Artist artist;

    @ForeignKey(onSoftDelete = OnSoftDelete/*EXP2004*/.KEEP)
    Artist producer;
}
