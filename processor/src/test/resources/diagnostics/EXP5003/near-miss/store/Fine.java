package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Fine {

    @Id int id;

    @ForeignKey(to = Car.class, references = "ownerId")
    int owner;
}
