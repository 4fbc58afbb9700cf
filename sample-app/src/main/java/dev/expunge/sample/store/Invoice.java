package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.SoftDeletable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a customer has bought at one time. */
@Model(table = "Invoice")
@SoftDeletable(deletedAt = "DeletedAt", deletionId = "DeletionId")
public class Invoice {

    @Id
    @Column(name = "InvoiceId")
    public int id;

    /** The books need the name behind every invoice: both go to the trash, and come back, together. */
    @ForeignKey(column = "CustomerId", onDelete = OnDelete.CASCADE)
    public Customer customer;

    @Column(name = "InvoiceDate")
    public LocalDate date;

    @Column(name = "BillingAddress")
    public @Nullable String billingAddress;

    @Column(name = "BillingCity")
    public @Nullable String billingCity;

    @Column(name = "BillingState")
    public @Nullable String billingState;

    @Column(name = "BillingCountry")
    public @Nullable String billingCountry;

    @Column(name = "BillingPostalCode")
    public @Nullable String billingPostalCode;

    @Column(name = "Total")
    public BigDecimal total;
}
