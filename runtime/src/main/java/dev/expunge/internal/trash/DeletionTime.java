package dev.expunge.internal.trash;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads the time that a deletion id holds: ids of version 7 (RFC 9562) begin with milliseconds. */
final class DeletionTime {

    private static final int VERSION_7 = 7;

    private DeletionTime() {}

    static Optional<Instant> of(UUID id) {
        return id.version() == VERSION_7
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }
}
