package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public class Tag {
    @Id int id;

    @ManyToMany(table = /*EXP4022*/ "album_tag")
    Set<Album> albums;
}
