package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Whose records the store sells. */
@Model
public record Artist(@Id int id, String name) {}
