package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Goes to concerts. */
@Model
public record Guest(@Id int id) {}
