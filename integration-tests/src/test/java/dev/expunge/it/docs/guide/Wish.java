package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A customer's wish, which outlives the pressing. */
@Model
public record Wish(
        @Id int id,

        @ForeignKey(to = Pressing.class, references = "matrix", onDelete = OnDelete.SET_NULL) @Nullable
        String matrix) {}
