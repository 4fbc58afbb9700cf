package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.util.function.Supplier;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onDelete = OnDelete.SET, setTo = "0")
    Artist artist;

    @ForeignKey(to = Label.class, onDelete = OnDelete.SET, setTo = "nobody")
    String label;

    @ForeignKey(onDelete = OnDelete.SET, setFrom = NoHit.class)
    PlaylistTrack hit;

    static class NoHit implements Supplier<PlaylistTrackKey> {
        @Override
        public PlaylistTrackKey get() {
            return new PlaylistTrackKey(0, 0);
        }
    }
}
