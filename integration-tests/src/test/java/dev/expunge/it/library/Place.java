package dev.expunge.it.library;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A place in a shelf. */
@Model
public record Place(@Id int shelf, @Id int position) {}
