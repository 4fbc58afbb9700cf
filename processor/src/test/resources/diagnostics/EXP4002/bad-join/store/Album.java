package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public class Album {
    @Id int id;

    @ManyToMany(to = Tag.class)
    Set<Long> /*EXP4002*/tags;
}
