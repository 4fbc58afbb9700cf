package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A member of the fan club. */
@Model
public record Fan(@Id int id) {}
