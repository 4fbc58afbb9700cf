package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A cubicle for listening, numbered by room. */
@Model
public record Cubicle(@Id int room, @Id int number) {}
