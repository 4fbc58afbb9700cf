package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Transient;
import java.util.Set;

@Model
public class Album {
    @Id int id;

    @ManyToMany
    /*EXP3007*/ @Column(name = "tags")
    Set<Tag> tags;

    @Transient
    /*EXP3007*/ @ManyToMany
    Set<Tag> moods;
}
