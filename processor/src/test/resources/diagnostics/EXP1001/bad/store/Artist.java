package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Model
/*EXP1001*/ @Entity
public class Artist {
    @Id int id;
}
