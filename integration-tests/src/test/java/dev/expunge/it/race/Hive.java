package dev.expunge.it.race;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** What is deleted, while others refer to it. */
@Model
public record Hive(@Id int id) {}
