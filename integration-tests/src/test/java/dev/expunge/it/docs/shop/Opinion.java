package dev.expunge.it.docs.shop;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Outlives the customer whose it is. */
@Model
public record Opinion(
        @Id int id,

        @ForeignKey(to = Customer.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer customerId) {}
