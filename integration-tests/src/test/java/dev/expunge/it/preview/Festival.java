package dev.expunge.it.preview;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A festival. */
@Model
public record Festival(@Id int id) {}
