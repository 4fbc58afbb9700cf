package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Where copies stand. */
@Model
public record Shelf(@Id int id) {}
