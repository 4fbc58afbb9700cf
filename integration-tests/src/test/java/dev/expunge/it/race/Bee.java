package dev.expunge.it.race;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Stays without its hive. */
@Model
public record Bee(
        @Id int id,

        @ForeignKey(to = Hive.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer hiveId) {}
