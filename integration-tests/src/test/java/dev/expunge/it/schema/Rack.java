package dev.expunge.it.schema;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Stands in a depot; in a schema of its own, and found by two columns. */
@Model(schema = "stock")
public record Rack(
        @Id String hall,
        @Id int number,

        @ForeignKey(to = Depot.class, references = "code", onDelete = OnDelete.CASCADE)
        String depotCode) {}
