package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.util.function.Supplier;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onDelete = OnDelete.SET, setFrom = Nobody/*EXP4013*/.class)
    Artist artist;

    abstract static class Nobody implements Supplier<Integer> {}
}
