package dev.expunge.it.keys;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A coat on a peg. */
@Model
public record Coat(@Id int id, @ForeignKey(to = Peg.class) PegKey peg) {}
