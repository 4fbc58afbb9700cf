package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Egg {
    @Id int id;

    @ForeignKey(to = Hen.class)
    int henId;
}
