package barn;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model(table = "barn_hen")
public class Hen {
    @Id public int id;

    @ForeignKey(to = Egg.class)
    public int eggId;
}
