package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Hen {
    @Id int id;

    @ForeignKey(to = Egg.class)
    int eggId;
}
