package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.util.function.Supplier;

@Model
public class Album {
    @Id int id;

    @ForeignKey(setTo = /*EXP4011*/ "1")
    Artist artist;

    @ForeignKey(onDelete = OnDelete.RESTRICT, setFrom = Nobody/*EXP4011*/.class)
    Artist producer;

    static class Nobody implements Supplier<Integer> {
        @Override
        public Integer get() {
            return 0;
        }
    }
}
