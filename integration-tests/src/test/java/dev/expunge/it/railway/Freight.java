package dev.expunge.it.railway;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A freight keeps its platform from being deleted, unless its train is deleted too. */
@Model
public record Freight(
        @Id int id,
        @ForeignKey(to = Train.class) int trainId,

        @ForeignKey(to = Platform.class, onDelete = OnDelete.RESTRICT)
        int platformId) {}
