package dev.expunge.it.ledger;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Keeps its posting from being deleted alone. */
@Model
public record Receipt(
        @Id int id,

        @ForeignKey(to = Posting.class, onDelete = OnDelete.RESTRICT)
        int postingId) {}
