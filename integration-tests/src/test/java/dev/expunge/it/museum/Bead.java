package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A bead after another one; the first is after itself, since the reference is never null. */
@Model
public record Bead(@Id int id, @ForeignKey(to = Bead.class) int afterId) {}
