package dev.expunge.it.cycle;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Is inside another one, if only itself. */
@Model
public record FixedNode(
        @Id int id, @ForeignKey(to = FixedNode.class) int insideId) {}
