package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Model
@Entity
public class Album {
    /*EXP2020*/ @EmbeddedId
    AlbumNumber number;
}
