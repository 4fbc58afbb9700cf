package dev.expunge.it.ledger;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Falls to the ledger of lost things. */
@Model
public record Margin(
        @Id int id,

        @ForeignKey(to = Ledger.class, onDelete = OnDelete.SET, setTo = "9")
        int ledgerId) {}
