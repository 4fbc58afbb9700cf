package dev.expunge.it.museum;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A motif of poems. */
@Model
public record Motif(@Id int id) {}
