package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.SoftDeletable;
import org.jspecify.annotations.Nullable;

/** Who buys in the store. Customers are known to come back, so a delete only moves them to the trash. */
@Model(table = "Customer")
@SoftDeletable(deletedAt = "DeletedAt", deletionId = "DeletionId", deletedBy = "DeletedBy")
public class Customer {

    @Id
    @Column(name = "CustomerId")
    public int id;

    @Column(name = "FirstName")
    public String firstName;

    @Column(name = "LastName")
    public String lastName;

    @Column(name = "Company")
    public @Nullable String company;

    @Column(name = "Address")
    public @Nullable String address;

    @Column(name = "City")
    public @Nullable String city;

    @Column(name = "State")
    public @Nullable String state;

    @Column(name = "Country")
    public @Nullable String country;

    @Column(name = "PostalCode")
    public @Nullable String postalCode;

    @Column(name = "Phone")
    public @Nullable String phone;

    @Column(name = "Fax")
    public @Nullable String fax;

    @Column(name = "Email")
    public String email;

    /** Employees come and go, customers stay: they wait for another one to look after them. */
    @ForeignKey(column = "SupportRepId", onDelete = OnDelete.SET_NULL)
    public @Nullable Employee supportRep;
}
