package dev.expunge.internal.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Reads the time that a deletion id holds, to the microsecond: one of version 7 (RFC 9562, section 6.2, method 3). */
public final class DeletionTime {

    private static final int VERSION_7 = 7;
    private static final int FRACTIONS = 1 << 12;
    private static final int MICROS = 1000;

    private DeletionTime() {}

    /** Returns the time; empty for an id of another version, which is none of ours. */
    public static Optional<Instant> of(UUID id) {
        if (id.version() != VERSION_7) {
            return Optional.empty();
        }
        long fraction = id.getMostSignificantBits() & (FRACTIONS - 1);
        return Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)
                .plus(fraction * MICROS / FRACTIONS, ChronoUnit.MICROS));
    }
}
