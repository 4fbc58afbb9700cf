package dev.expunge.it.embedded;

import dev.expunge.annotation.Column;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address, which is no model: a part of those that embed it. */
public record Address(
        String street,
        @Column(name = "town", length = 40) String city,
        @Nullable Integer zip,
        Optional<Region> region) {

    /** Where a city is. */
    public enum Region {
        NORTH,
        SOUTH
    }
}
