package store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Disc {
    @Id int id;
}
