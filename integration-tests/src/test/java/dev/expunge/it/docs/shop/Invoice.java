package dev.expunge.it.docs.shop;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

/** Goes to the trash with its customer. */
@Model
@SoftDeletable
public record Invoice(
        @Id int id, @ForeignKey(to = Customer.class) int customerId) {}
