package dev.expunge.it.schema;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Is led by a driver that refers to it. */
@Model
public record Truck(
        @Id int id,

        @ForeignKey(to = Driver.class, onDelete = OnDelete.PROTECT) @Nullable
        Integer leaderId) {}
