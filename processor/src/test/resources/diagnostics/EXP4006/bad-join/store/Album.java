package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public class Album {
    @Id int id;
    @Id int part;

    @ManyToMany(column = /*EXP4006*/ "album_id", otherColumn = /*EXP4006*/ {"tag", "name"})
    Set<Tag> tags;
}
