package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public class Album {
    @Id int id;

    @ManyToMany(column = "id", otherColumn = /*EXP4023*/ "id")
    Set<Tag> tags;

    @ManyToMany(column = /*EXP4023*/ "tag_id")
    Set<Tag> moods;
}
