package dev.expunge.it.database;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;

/** Sees whether a transaction waits for another one's locks. */
public final class LockWaits {

    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private LockWaits() {}

    /** Returns when work waits for a lock; fails if it ends without. */
    public static void await(TestDatabase database, Future<?> work) {
        Instant end = Instant.now().plus(PATIENCE);
        while (database.number(waiting(database)) == 0) {
            if (work.isDone() || Instant.now().isAfter(end)) {
                fail("Nothing has waited for the other transaction.");
            }
            Thread.onSpinWait();
        }
    }

    private static String waiting(TestDatabase database) {
        return switch (database.product()) {
            case H2 -> "select count(*) from information_schema.sessions where blocker_id is not null";
            case POSTGRESQL ->
                "select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'";
        };
    }
}
