package dev.expunge.it.kitchen;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Brings recipes and ingredients along, and takes both away again. */
@Model
public record Cook(@Id int id, String name) {}
