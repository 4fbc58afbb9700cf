package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class PlaylistTrack {
    @Id int playlist;
    @Id int track;
}
