package dev.expunge.it.race;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Goes with its comb. */
@Model
public record Cell(@Id int id, @ForeignKey(to = Comb.class) int combId) {}
