package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import java.math.BigDecimal;

/**
 * One sale: a track on an invoice.
 *
 * @param invoice a line is a part of its invoice, and goes with it when it goes for good. While the invoice is in the
 *     trash, its lines are kept: an invoice that came back without what was sold would be none
 * @param track what somebody has paid for must stay, so a sold track refuses to be deleted, and its album and artist too
 */
@Model(table = "InvoiceLine")
public record InvoiceLine(
        @Id @Column(name = "InvoiceLineId") int id,

        @ForeignKey(column = "InvoiceId", onDelete = OnDelete.CASCADE, onSoftDelete = OnSoftDelete.KEEP)
        Invoice invoice,

        @ForeignKey(column = "TrackId", onDelete = OnDelete.PROTECT)
        Track track,

        @Column(name = "UnitPrice") BigDecimal unitPrice,
        @Column(name = "Quantity") int quantity) {}
