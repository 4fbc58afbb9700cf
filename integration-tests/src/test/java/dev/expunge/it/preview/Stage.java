package dev.expunge.it.preview;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A stage, which may stand beside another. */
@Model
public record Stage(
        @Id int id,
        @ForeignKey(to = Festival.class) int festivalId,

        @ForeignKey(to = Stage.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer besideId) {}
