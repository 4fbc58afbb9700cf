package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A pressing, with the code that is cut into its matrix. */
@Model
public record Pressing(@Id int id, @Column(unique = true) String matrix) {}
