package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Whoever is somebody's mentor may not go; one's own mentor may. */
@Model
public record Mentor(
        @Id int id,

        @ForeignKey(to = Mentor.class, onDelete = OnDelete.PROTECT) @Nullable
        Integer mentorId) {}
