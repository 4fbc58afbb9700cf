package dev.expunge.it.schema;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Is referred to by its code. */
@Model(table = "Depot")
public record Depot(
        @Id(generated = true) long id,
        @Column(length = 20, unique = true) String code) {}
