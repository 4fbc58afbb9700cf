package dev.expunge.it.query;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A disc, perhaps of nobody, and perhaps on no shelf. */
@Model
public class Disc {
    @Id(generated = true)
    int id;

    String title = "";

    @Nullable
    Integer year;

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    @Nullable
    Band band;

    @ForeignKey(to = Shelf.class, onDelete = OnDelete.SET_NULL)
    @Nullable
    ShelfKey shelf;

    static Disc of(String title) {
        Disc disc = new Disc();
        disc.title = title;
        return disc;
    }
}
