package dev.expunge.it.orchard;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A part of the orchard. */
@Model
public record Grove(@Id int id) {}
