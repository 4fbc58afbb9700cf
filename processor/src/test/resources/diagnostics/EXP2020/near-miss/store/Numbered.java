package store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class Numbered extends Logged {
    @Id int number;
    @Id int year;
}
