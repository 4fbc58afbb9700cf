package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.util.function.Supplier;
import other.Somebody;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onDelete = OnDelete.SET, setFrom = Nobody.class)
    Artist artist;

    @ForeignKey(onDelete = OnDelete.SET, setFrom = Somebody.class)
    Artist producer;

    abstract static class Numbers implements Supplier<Integer> {
        @Override
        public Integer get() {
            return 0;
        }
    }

    static class Nobody extends Numbers {}
}
