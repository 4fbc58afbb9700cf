package dev.expunge.it.museum;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A museum. */
@Model
public record Museum(@Id int id) {}
