package dev.expunge.it.docs.shop;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnSoftDelete;

/** Is a part of its invoice, and stays where it is when that goes to the trash. */
@Model
public record Item(
        @Id int id,

        @ForeignKey(to = Invoice.class, onSoftDelete = OnSoftDelete.KEEP)
        int invoiceId) {}
