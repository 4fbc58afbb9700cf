package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Model
@Entity
public class Album {
    @Id int id;

    @ManyToOne
    Artist /*EXP4001*/artist;
}
