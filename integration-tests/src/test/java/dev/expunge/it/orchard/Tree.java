package dev.expunge.it.orchard;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A tree, which is felled with its grove. */
@Model
public record Tree(@Id int id, @ForeignKey(to = Grove.class) int groveId) {}
