package dev.expunge.it.ledger;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Goes with its ledger. */
@Model
public record Posting(
        @Id int id,

        @ForeignKey(to = Ledger.class, onDelete = OnDelete.CASCADE)
        int ledgerId) {}
