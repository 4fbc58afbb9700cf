package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Where discs stand. */
@Model
public record Shelf(@Id int id) {}
