package dev.expunge.it.query;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A bracket, numbered by room. */
@Model
public record Bracket(@Id int room, @Id int number, String topic) {}
