package dev.expunge.internal.deletion;

import dev.expunge.internal.sql.DeletionTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;

/**
 * Makes deletion ids: UUIDs of version 7 (RFC 9562), which sort by time and hold it to the microsecond (section 6.2, method
 * 3), so that a delete that goes on later knows when it began. Safe for use by several threads.
 */
final class DeletionIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int FRACTIONS = 1 << 12;
    private static final int MICROS = 1000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DeletionIds(Clock clock) {
        this.clock = clock;
    }

    UUID next() {
        Instant now = clock.instant();
        int micros = now.get(ChronoField.MICRO_OF_SECOND) % MICROS;
        int fraction = (micros * FRACTIONS + MICROS - 1) / MICROS;
        return new UUID(now.toEpochMilli() << 16 | VERSION_7 | fraction, VARIANT | random.nextLong() >>> 2);
    }

    /** Returns when the delete began that has an id: now, if the id is none of ours. */
    Instant timeOf(UUID id) {
        return DeletionTime.of(id).orElseGet(clock::instant);
    }
}
