package dev.expunge.it.cycle;

import dev.expunge.annotation.Clear;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Is inside another one, if only itself, and nobody may tell otherwise. */
@Model
public record KeptFixedNode(
        @Id int id,

        @ForeignKey(to = KeptFixedNode.class, clear = Clear.NEVER)
        int insideId) {}
