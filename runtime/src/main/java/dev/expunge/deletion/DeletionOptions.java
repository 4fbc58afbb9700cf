package dev.expunge.deletion;

import java.util.Objects;

/** How one delete is done. Immutable: each method returns options that differ in one thing. */
public final class DeletionOptions {

    private static final DeletionOptions DEFAULTS = new DeletionOptions(Long.MAX_VALUE, LockScope.CLOSURE);

    private final long limit;
    private final LockScope lock;

    private DeletionOptions(long limit, LockScope lock) {
        this.limit = limit;
        this.lock = lock;
    }

    /** Returns the options of a delete that was given none: no limit, and every row locked whose key is read. */
    public static DeletionOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns options under which a delete that would delete and update more rows in all is refused before it changes
     * anything, by {@link dev.expunge.error.DeletionLimitException}.
     *
     * @throws IllegalArgumentException if {@code rows} is negative
     */
    public static DeletionOptions atMost(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("The limit of a delete cannot be negative: " + rows);
        }
        return new DeletionOptions(rows, DEFAULTS.lock);
    }

    /**
     * Sets which rows are locked. Fewer locks let others work meanwhile, and leave it to the constraints of the database
     * to catch what they do; without constraints it is not caught.
     */
    public DeletionOptions lock(LockScope rows) {
        return new DeletionOptions(limit, Objects.requireNonNull(rows, "rows"));
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
