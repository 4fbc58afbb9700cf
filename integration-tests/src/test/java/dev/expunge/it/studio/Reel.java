package dev.expunge.it.studio;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A reel of tape. */
@Model
public record Reel(@Id int id) {}
