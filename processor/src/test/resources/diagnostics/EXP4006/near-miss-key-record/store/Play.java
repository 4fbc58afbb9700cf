package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Play {
    @Id int id;

    @ForeignKey(to = PlaylistTrack.class)
    PlaylistTrackKey track;
}
