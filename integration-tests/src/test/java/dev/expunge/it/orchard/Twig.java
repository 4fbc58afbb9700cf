package dev.expunge.it.orchard;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A twig on another. */
@Model
public record Twig(
        @Id int id,

        @ForeignKey(to = Twig.class, onDelete = OnDelete.DB_CASCADE) @Nullable
        Integer onId) {}
