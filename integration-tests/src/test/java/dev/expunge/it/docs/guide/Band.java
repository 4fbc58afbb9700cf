package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Is led by one of its musicians. */
@Model
public record Band(
        @Id int id,

        @ForeignKey(to = Musician.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer leaderId) {}
