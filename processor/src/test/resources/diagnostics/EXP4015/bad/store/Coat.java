package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

@Model
public class Coat {

    @Id int id;

    @OneToOne Seat seat;
}
