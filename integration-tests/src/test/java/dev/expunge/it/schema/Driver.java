package dev.expunge.it.schema;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Drives a truck that refers to it; falls back to the first truck. */
@Model
public record Driver(
        @Id int id,
        @ForeignKey(to = Truck.class) @Nullable Integer truckId,

        @ForeignKey(to = Truck.class, onDelete = OnDelete.DB_SET_DEFAULT) @Column(defaultValue = "1") @Nullable
        Integer spareId) {}
