package barn;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model(table = "barn_egg")
public class Egg {
    @Id public int id;

    @ForeignKey(to = Hen.class)
    public int henId;
}
