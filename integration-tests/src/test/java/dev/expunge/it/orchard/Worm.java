package dev.expunge.it.orchard;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Loses its apple, by the database. */
@Model
public record Worm(
        @Id int id,

        @ForeignKey(to = Apple.class, onDelete = OnDelete.DB_SET_NULL) @Nullable
        Integer appleId) {}
