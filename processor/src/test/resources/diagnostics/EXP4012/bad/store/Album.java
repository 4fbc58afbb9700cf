package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onDelete = OnDelete.SET, setTo = /*EXP4012*/ "nobody")
    Artist artist;

    @ForeignKey(to = Artist.class, onDelete = OnDelete.SET, setTo = /*EXP4012*/ "3000000000")
    int producerId;
}
