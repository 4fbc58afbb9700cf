package dev.expunge.it.harbour;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A vessel with a number for life, and a call sign as long as it has a radio. */
@Model
public record Vessel(
        @Id int id,

        @Column(unique = true) String imo,

        @Column(unique = true) @Nullable String callSign) {}
