package dev.expunge.internal.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an id tells of the time of its delete. */
class DeletionIdsTest {

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");

    private static DeletionIds at(Instant time) {
        return new DeletionIds(Clock.fixed(time, ZoneOffset.UTC));
    }

    @Test
    void holdItToTheMicrosecond() {
        for (int micros = 0; micros < 1000; micros++) {
            Instant time = NOW.plusNanos(micros * 1000L);

            UUID id = at(time.plusNanos(999)).next();

            assertThat(at(Instant.EPOCH).timeOf(id)).isEqualTo(time);
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void haveNoFractionAtTheBeginningOfAMillisecond() {
        assertThat(at(NOW).next().getMostSignificantBits() & 0xFFF).isZero();
    }

    @Test
    void sortByIt() {
        String earlier = at(NOW).next().toString();

        assertThat(at(NOW.plusNanos(1000)).next().toString()).isGreaterThan(earlier);
    }

    @Test
    void ofSomebodyElseTellNothing() {
        UUID random = UUID.fromString("f81d4fae-7dec-41d0-a765-00a0c91e6bf6");

        assertThat(at(NOW).timeOf(random)).isEqualTo(NOW);
    }
}
