package dev.expunge.it.cycle;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Is inside another one, or in none. */
@Model
public record LooseNode(
        @Id int id,
        @ForeignKey(to = LooseNode.class) @Nullable Integer insideId) {}
