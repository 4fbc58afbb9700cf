package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A record in stock, which names its pressing by the code. */
@Model
public record Vinyl(
        @Id int id,

        @ForeignKey(to = Pressing.class, references = "matrix")
        String matrix) {}
