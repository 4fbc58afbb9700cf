package dev.expunge.it.ledger;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Keeps its ledger from being deleted. */
@Model
public record Lien(
        @Id int id,

        @ForeignKey(to = Ledger.class, onDelete = OnDelete.PROTECT)
        int ledgerId) {}
