package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.util.function.Supplier;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onDelete = OnDelete/*EXP4010*/.SET, setTo = "1", setFrom = Nobody.class)
    Artist artist;

    static class Nobody implements Supplier<Integer> {
        @Override
        public Integer get() {
            return 0;
        }
    }
}
