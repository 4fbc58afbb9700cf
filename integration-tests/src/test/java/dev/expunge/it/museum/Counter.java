package dev.expunge.it.museum;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A counter. */
@Model
public record Counter(@Id int id) {}
