package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Goes with its album, by the database. */
@Model
public record Lyric(
        @Id int id,

        @ForeignKey(to = Album.class, onDelete = OnDelete.DB_CASCADE)
        int albumId) {}
