package dev.expunge.deletion;

import java.util.Objects;
import java.util.Optional;

/** How one delete is done. Immutable: each method returns options that differ in one thing. */
public final class DeletionOptions {

    private static final DeletionOptions DEFAULTS =
            new DeletionOptions(Long.MAX_VALUE, LockScope.CLOSURE, 3, true, Optional.empty());

    private final long limit;
    private final LockScope lock;
    private final int retries;
    private final boolean callsHooks;
    private final Optional<String> actor;

    private DeletionOptions(long limit, LockScope lock, int retries, boolean callsHooks, Optional<String> actor) {
        this.limit = limit;
        this.lock = lock;
        this.retries = retries;
        this.callsHooks = callsHooks;
        this.actor = actor;
    }

    /**
     * Returns the options of a delete that was given none: no limit, every row locked whose key is read, three retries, all
     * hooks called.
     */
    public static DeletionOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns options under which a delete that would delete and update more rows in all is refused before it changes
     * anything, by {@link dev.expunge.error.deletion.DeletionLimitException}.
     *
     * @throws IllegalArgumentException if {@code rows} is negative
     */
    public static DeletionOptions atMost(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("The limit of a delete cannot be negative: " + rows);
        }
        return new DeletionOptions(rows, DEFAULTS.lock, DEFAULTS.retries, DEFAULTS.callsHooks, DEFAULTS.actor);
    }

    /**
     * Sets which rows are locked. Fewer locks let others work meanwhile, and leave it to the constraints of the database
     * to catch what they do; without constraints it is not caught.
     */
    public DeletionOptions lock(LockScope rows) {
        return new DeletionOptions(limit, Objects.requireNonNull(rows, "rows"), retries, callsHooks, actor);
    }

    /**
     * Sets how many times the delete is tried again after another transaction was in its way. A delete in the caller's
     * transaction is never tried again: the exception says whether that transaction may be.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public DeletionOptions retries(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("The retries of a delete cannot be negative: " + times);
        }
        return new DeletionOptions(limit, lock, times, callsHooks, actor);
    }

    /**
     * Returns options under which no hook of a model and no listener is called, of a commit neither, and no record is
     * loaded for them.
     */
    public DeletionOptions withoutHooks() {
        return new DeletionOptions(limit, lock, retries, false, actor);
    }

    /** Says who deletes, for hooks and listeners to hear. */
    public DeletionOptions actor(String who) {
        return new DeletionOptions(limit, lock, retries, callsHooks, Optional.of(who));
    }

    /** Whether hooks and listeners are called. */
    public boolean callsHooks() {
        return callsHooks;
    }

    /** Returns who deletes, if it was said. */
    public Optional<String> actor() {
        return actor;
    }

    /** Returns how many times the delete may be tried again. */
    public int retries() {
        return retries;
    }

    /** Returns how many rows may be deleted and updated in all; {@code Long.MAX_VALUE} if nothing limits them. */
    public long limit() {
        return limit;
    }

    /** Whether the number of rows is limited. */
    public boolean isLimited() {
        return limit != Long.MAX_VALUE;
    }

    /** Returns which rows are locked. */
    public LockScope lock() {
        return lock;
    }
}
