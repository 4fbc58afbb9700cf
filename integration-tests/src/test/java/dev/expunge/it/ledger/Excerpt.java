package dev.expunge.it.ledger;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Is left alone, so that the constraint refuses. */
@Model
public record Excerpt(
        @Id int id,

        @ForeignKey(to = Ledger.class, onDelete = OnDelete.DO_NOTHING)
        int ledgerId) {}
