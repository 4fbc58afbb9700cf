package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Keeps the album that it was taken from, as long as its artist stays. */
@Model
public record Single(
        @Id int id,
        @ForeignKey(to = Artist.class) int artistId,

        @ForeignKey(to = Album.class, onDelete = OnDelete.RESTRICT)
        int albumId) {}
