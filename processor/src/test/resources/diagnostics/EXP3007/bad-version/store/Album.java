package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;
import dev.expunge.annotation.Version;

@Model
public class Album {
    @Id int id;

    @Version
    /*EXP3007*/ @ForeignKey(to = Artist.class)
    int artistId;

    @Version
    /*EXP3007*/ @OneToOne(to = Artist.class)
    int soloistId;
}
