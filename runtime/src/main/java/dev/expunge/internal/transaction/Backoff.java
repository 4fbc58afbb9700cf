package dev.expunge.internal.transaction;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits longer before each try, and never as long as others do: transactions that were in each other's way do not meet
 * again. Safe for use by several threads.
 */
public final class Backoff {

    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 1000;
    private static final int DOUBLINGS = 10;

    private final Pause pause;

    public Backoff(Pause pause) {
        this.pause = pause;
    }

    /**
     * Waits after a try has failed.
     *
     * @param tries tries that have failed, at least one
     * @return false if the thread was interrupted, and nothing should be tried again
     */
    public boolean await(int tries) {
        long longest = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(tries - 1, DOUBLINGS));
        long millis = ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
        try {
            pause.take(Duration.ofMillis(millis));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
