package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onDelete = OnDelete/*EXP2004*/.DB_CASCADE)
    Artist artist;

    @ForeignKey(onDelete = OnDelete/*EXP2004*/.SET, setTo = /*EXP2004*/ "1")
    Artist producer;
}
