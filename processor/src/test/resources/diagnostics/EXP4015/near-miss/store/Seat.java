package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Seat {

    @Id int row;

    @Id int number;
}
