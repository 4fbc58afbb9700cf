package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Goes with its album. */
@Model
public record Track(
        @Id int id, @ForeignKey(to = Album.class) int albumId) {}
