package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Stays without its album, by the database. */
@Model
public record Sticker(
        @Id int id,

        @ForeignKey(to = Album.class, onDelete = OnDelete.DB_SET_NULL) @Nullable
        Integer albumId) {}
