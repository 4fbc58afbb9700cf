package dev.expunge.it.museum;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A safe. */
@Model
public record Safe(@Id int id) {}
