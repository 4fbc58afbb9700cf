package dev.expunge.it.query;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A shelf, numbered by room. */
@Model
public record Shelf(@Id int room, @Id int number, String topic) {}
