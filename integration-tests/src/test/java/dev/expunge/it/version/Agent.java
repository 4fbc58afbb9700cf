package dev.expunge.it.version;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Somebody who answers; the first one is the manager. */
@Model
public record Agent(@Id int id) {}
