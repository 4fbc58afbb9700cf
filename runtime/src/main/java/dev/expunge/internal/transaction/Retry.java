package dev.expunge.internal.transaction;

import dev.expunge.error.ExpungeException;

/** Decides whether work that failed in a transaction of ours is done again in a new one, and waits before it is. */
public interface Retry {

    /** Work is done once. */
    Retry NEVER = (failure, tries) -> false;

    /** Work is done again after other transactions were in the way, so many times at most. */
    static Retry ofConflicts(int retries, Backoff backoff) {
        return (failure, tries) -> tries <= retries && failure.isRetryable() && backoff.await(tries);
    }

    /**
     * Returns whether to try again, after waiting.
     *
     * @param tries tries that have failed, this one included
     */
    boolean again(ExpungeException failure, int tries);

    /** Whether the work may have failed only because it did not see rows that were there. */
    default boolean mayHaveSeenTooLittle(ExpungeException failure) {
        return false;
    }
}
