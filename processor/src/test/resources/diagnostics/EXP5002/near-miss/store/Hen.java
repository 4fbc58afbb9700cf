package store;

import dev.expunge.annotation.Clear;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

@Model
public class Hen {
    @Id int id;

    @ForeignKey(to = Egg.class, clear = Clear.NEVER, onDelete = OnDelete.DO_NOTHING)
    @Nullable Integer eggId;
}
