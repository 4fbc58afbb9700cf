package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Map;
import java.util.SortedSet;

@Model
public class Album {
    @Id int id;

    @ManyToMany
    Tag /*EXP4020*/tag;

    @ManyToMany
    SortedSet<Tag> /*EXP4020*/tags;

    @ManyToMany(to = Tag.class)
    Map<Integer, Tag> /*EXP4020*/tagsByKey;
}
