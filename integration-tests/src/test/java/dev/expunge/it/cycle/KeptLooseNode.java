package dev.expunge.it.cycle;

import dev.expunge.annotation.Clear;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Is inside another one or in none, and a CHECK objects to taking it out. */
@Model
public record KeptLooseNode(
        @Id int id,

        @ForeignKey(to = KeptLooseNode.class, clear = Clear.NEVER) @Nullable
        Integer insideId) {}
