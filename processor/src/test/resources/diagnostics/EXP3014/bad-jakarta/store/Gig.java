package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Model
@Entity
public class Gig {
    @Id int id;

    @Embedded
    Details details;
}
