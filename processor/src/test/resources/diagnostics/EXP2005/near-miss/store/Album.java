package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import jar.Artist;

@Model
public class Album {
    @Id int id;

    @ForeignKey
    Artist artist;
}
