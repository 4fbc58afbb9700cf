package dev.expunge.it.library;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A branch of the library; the first is the main one. */
@Model
public record Branch(@Id int id) {}
