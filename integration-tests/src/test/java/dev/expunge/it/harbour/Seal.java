package dev.expunge.it.harbour;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;

/** Keeps a logbook, unless its ship goes too. */
@Model
public record Seal(
        @Id int id,
        @OneToOne(to = Ship.class) int shipId,

        @OneToOne(to = Logbook.class, onDelete = OnDelete.RESTRICT)
        int logbookId) {}
