package dev.expunge.it.keys;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A peg in a hall. */
@Model
public record Peg(@Id String hall, @Id int number) {}
