package dev.expunge.it.railway;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A station. */
@Model
public record Station(@Id int id, String name) {}
