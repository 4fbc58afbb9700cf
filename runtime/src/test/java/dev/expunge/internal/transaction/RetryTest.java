package dev.expunge.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.error.TransactionState;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.Failure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often work is done again. */
class RetryTest {

    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void isAsManyTimesAsWasAskedFor() {
        ConflictException conflict =
                new ConflictException(new Failure("Node", "", "", "", "40001", 0, ""), new SQLException());
        conflict.concluded(TransactionState.ALREADY_ROLLED_BACK, /* canBeRetried= */ true);
        Retry twice = Retry.ofConflicts(2, new Backoff(pauses::add));

        assertThat(twice.again(conflict, 1)).isTrue();
        assertThat(twice.again(conflict, 2)).isTrue();
        assertThat(twice.again(conflict, 3)).isFalse();
        assertThat(pauses).as("nobody waits for nothing").hasSize(2);
    }
}
