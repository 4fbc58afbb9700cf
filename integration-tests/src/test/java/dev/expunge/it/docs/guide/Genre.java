package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A tree: the outermost genres are in none. */
@Model
public record Genre(
        @Id int id, @ForeignKey(to = Genre.class) @Nullable Integer parentId) {}
