package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public class Album {
    /*EXP3008*/ @ManyToMany
    static Set<Tag> all;

    @Id int id;

    /*EXP3008*/ @ManyToMany
    Set<Tag> tags() {
        return Set.of();
    }
}
