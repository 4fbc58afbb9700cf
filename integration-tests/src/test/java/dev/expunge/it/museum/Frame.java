package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A frame, which names its painting by the number in the inventory. */
@Model
public record Frame(
        @Id int id,

        @ForeignKey(to = Painting.class, references = "inventory")
        String inventory) {}
