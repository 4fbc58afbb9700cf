package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Goes with its artist. */
@Model
public record Album(
        @Id int id,
        String title,
        @ForeignKey(to = Artist.class) int artistId) {}
