package dev.expunge.it.archive;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Owns folders and reviews documents. */
@Model
public record Person(@Id int id, String name) {}
