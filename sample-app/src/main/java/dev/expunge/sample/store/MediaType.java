package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A format that tracks are sold in. */
@Model(table = "MediaType")
public record MediaType(
        @Id @Column(name = "MediaTypeId") int id,
        @Column(name = "Name") @Nullable String name) {}
