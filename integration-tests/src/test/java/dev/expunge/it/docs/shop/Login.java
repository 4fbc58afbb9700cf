package dev.expunge.it.docs.shop;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnSoftDelete;

/** Ends when its customer goes to the trash. */
@Model
public record Login(
        @Id int id,

        @ForeignKey(to = Customer.class, onSoftDelete = OnSoftDelete.DELETE)
        int customerId) {}
