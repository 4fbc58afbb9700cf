package dev.expunge.it.keys;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A pocket of a coat. */
@Model
public record Pocket(
        @Id int id, @ForeignKey(to = Coat.class) int coatId) {}
