package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public class Album {
    @Id int id;

    @ManyToMany
    Set<String> /*EXP4001*/tags;

    @ManyToMany(to = String/*EXP4001*/.class)
    Set<String> moods;
}
