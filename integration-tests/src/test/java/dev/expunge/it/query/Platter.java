package dev.expunge.it.query;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A platter, perhaps of nobody, and perhaps on no bracket. */
@Model
public class Platter {
    @Id(generated = true)
    int id;

    String title = "";

    @Nullable
    Integer year;

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    @Nullable
    Combo combo;

    @ForeignKey(to = Bracket.class, onDelete = OnDelete.SET_NULL)
    @Nullable
    BracketKey bracket;

    static Platter of(String title) {
        Platter platter = new Platter();
        platter.title = title;
        return platter;
    }
}
