package dev.expunge.it.museum;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A painting with its number in the inventory, and a code once it has been scanned. */
@Model
public record Painting(
        @Id int id,

        @Column(unique = true) String inventory,

        @Column(unique = true) @Nullable String code) {}
