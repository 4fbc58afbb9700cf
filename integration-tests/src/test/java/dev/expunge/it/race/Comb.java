package dev.expunge.it.race;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Goes with its hive. */
@Model
public record Comb(@Id int id, @ForeignKey(to = Hive.class) int hiveId) {}
