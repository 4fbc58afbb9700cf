package dev.expunge.it.ledger;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Nobody says where it goes without its ledger. */
@Model
public record Draft(
        @Id int id,

        @ForeignKey(to = Ledger.class, onDelete = OnDelete.SET, setFrom = Unwilling.class)
        int ledgerId) {}
