package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A guide in a crew. */
@Model
public record Guide(@Id int id, @ForeignKey(to = Crew.class) int crewId) {}
