package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A scan, which names its painting by its code, and is kept without it. */
@Model
public record Scan(
        @Id int id,

        @ForeignKey(to = Painting.class, references = "code", onDelete = OnDelete.SET_NULL) @Nullable
        String code) {}
