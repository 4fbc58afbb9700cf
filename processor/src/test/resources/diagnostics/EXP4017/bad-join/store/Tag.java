package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public class Tag {
    @Id int id;

    @ManyToMany
    Set<Taggable> /*EXP4017*/targets;
}
