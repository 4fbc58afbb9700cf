package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public class Album {
    @Id int id;

    @ManyToMany
    Set<Album> alike;

    @ManyToMany(column = "tag_id", otherColumn = "mood_id")
    Set<Tag> moods;
}
