package dev.expunge.it.kitchen;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Where a course is served. */
@Model
public record Spot(@Id String room, @Id int place) {}
