package dev.expunge.internal.deletion;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes deletion ids: UUIDs of version 7 (RFC 9562), which sort by time. Safe for use by several threads. */
final class DeletionIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DeletionIds(Clock clock) {
        this.clock = clock;
    }

    UUID next() {
        long timeAndVersion = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(timeAndVersion, VARIANT | random.nextLong() >>> 2);
    }
}
