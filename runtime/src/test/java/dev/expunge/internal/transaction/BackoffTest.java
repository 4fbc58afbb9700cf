package dev.expunge.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long work waits before it is tried again. */
class BackoffTest {

    private final List<Duration> pauses = new ArrayList<>();
    private final Backoff backoff = new Backoff(pauses::add);

    @ParameterizedTest
    @CsvSource({"1, 5, 10", "2, 10, 20", "5, 80, 160", "7, 320, 640", "8, 500, 1000", "11, 500, 1000", "200, 500, 1000"
    })
    void doublesUpToASecond(int tries, int shortest, int longest) {
        for (int drawn = 0; drawn < 500; drawn++) {
            assertThat(backoff.await(tries)).isTrue();
        }

        assertThat(pauses)
                .allSatisfy(
                        pause -> assertThat(pause).isBetween(Duration.ofMillis(shortest), Duration.ofMillis(longest)));
        assertThat(pauses.stream().distinct()).as("drawn by chance").hasSizeGreaterThan(3);
    }

    @Test
    void endsWithAnInterruptedThread() {
        Backoff interrupted = new Backoff(length -> {
            throw new InterruptedException();
        });

        assertThat(interrupted.await(1)).isFalse();
        assertThat(Thread.interrupted()).as("who began the work hears of it").isTrue();
    }
}
