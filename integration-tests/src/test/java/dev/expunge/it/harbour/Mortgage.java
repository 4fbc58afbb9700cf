package dev.expunge.it.harbour;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;

/** Keeps its ship from being deleted. */
@Model
public record Mortgage(
        @Id int id,

        @OneToOne(to = Ship.class, onDelete = OnDelete.PROTECT)
        int shipId) {}
