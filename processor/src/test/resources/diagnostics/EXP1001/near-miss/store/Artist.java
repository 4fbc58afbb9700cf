package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Model(table = "the_artist")
@Entity(name = "theArtist")
public class Artist {
    @Id int id;
}
