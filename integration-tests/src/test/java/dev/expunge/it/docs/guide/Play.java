package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A line of a log that nothing may touch. */
@Model
public record Play(
        @Id int id,

        @ForeignKey(to = Track.class, onDelete = OnDelete.DO_NOTHING)
        int trackId) {}
