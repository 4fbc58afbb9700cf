package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Outlives the album that it speaks of. */
@Model
public record Review(
        @Id int id,

        @ForeignKey(to = Album.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer albumId) {}
