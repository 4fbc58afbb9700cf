package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Album {
    @Id int id;

    @ForeignKey(to = Unknown/*EXP8001*/.class)
    int artistId;
}
