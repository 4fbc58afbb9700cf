package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Model
public class Album {
    @Id int id;

    @ManyToMany
    Set<Tag> tags;

    @ManyToMany(to = Tag.class)
    List<Integer> moods;

    private Collection<Tag> genres;

    @ManyToMany
    public Collection<Tag> getGenres() {
        return genres;
    }

    public void setGenres(Collection<Tag> genres) {
        this.genres = genres;
    }
}
