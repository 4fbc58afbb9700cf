package dev.expunge.it.harbour;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A ship. */
@Model
public record Ship(@Id int id, String name) {}
