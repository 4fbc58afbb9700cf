package dev.expunge.it.docs.shop;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.SoftDeletable;

/** Protects its invoice until it is settled. */
@Model
@SoftDeletable
public record Dispute(
        @Id int id,

        @ForeignKey(to = Invoice.class, onDelete = OnDelete.PROTECT)
        int invoiceId) {}
