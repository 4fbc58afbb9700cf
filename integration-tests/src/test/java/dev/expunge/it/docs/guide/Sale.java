package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Keeps what was sold. */
@Model
public record Sale(
        @Id int id,

        @ForeignKey(to = Track.class, onDelete = OnDelete.PROTECT)
        int trackId) {}
