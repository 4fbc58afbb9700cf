package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who works in the store. */
@Model(table = "Employee")
public class Employee {

    @Id
    @Column(name = "EmployeeId")
    public int id;

    @Column(name = "LastName")
    public String lastName;

    @Column(name = "FirstName")
    public String firstName;

    @Column(name = "Title")
    public @Nullable String title;

    /** Who loses a manager stays, and reports to nobody until a new one comes. */
    @ForeignKey(column = "ReportsTo", onDelete = OnDelete.SET_NULL)
    public @Nullable Employee reportsTo;

    @Column(name = "BirthDate")
    public @Nullable LocalDate birthDate;

    @Column(name = "HireDate")
    public @Nullable LocalDate hireDate;

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
    public @Nullable String email;
}
