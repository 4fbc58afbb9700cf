package dev.expunge.deletion;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How a purge is done. Immutable: each method returns options that differ in one thing.
 *
 * <p>The functions that are given run on the purging thread, outside of any transaction.
 */
public final class PurgeOptions {

    private static final int CHUNK = 1000;

    private final Duration age;
    private final int chunkSize;
    private final boolean live;
    private final Consumer<PurgeReport> progress;
    private final BooleanSupplier stop;

    private PurgeOptions(
            Duration age, int chunkSize, boolean live, Consumer<PurgeReport> progress, BooleanSupplier stop) {
        this.age = age;
        this.chunkSize = chunkSize;
        this.live = live;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Returns options that purge what went to the trash longer ago than this, by the clock of the database's settings, in
     * chunks of 1000 rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static PurgeOptions olderThan(Duration age) {
        if (age.isNegative()) {
            throw new IllegalArgumentException("What is purged cannot be younger than now: " + age);
        }
        return new PurgeOptions(age, CHUNK, false, report -> {}, () -> false);
    }

    /**
     * Sets how many rows of a model at most are removed in one transaction.
     *
     * @throws IllegalArgumentException if {@code rows} is not positive
     */
    public PurgeOptions chunksOf(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("A chunk has to hold at least one row, and not " + rows);
        }
        return new PurgeOptions(age, rows, live, progress, stop);
    }

    /**
     * Takes rows along that depend on purged ones by CASCADE, though they are live or younger: what a hard delete does.
     * Without it they keep what they depend on in the trash.
     */
    public PurgeOptions includingLive() {
        return new PurgeOptions(age, chunkSize, true, progress, stop);
    }

    /** Sets who hears of each committed chunk: the report of all of them so far. What it throws ends the purge. */
    public PurgeOptions onProgress(Consumer<? super PurgeReport> listener) {
        Objects.requireNonNull(listener, "listener");
        return new PurgeOptions(age, chunkSize, live, listener::accept, stop);
    }

    /** Sets what is asked before each chunk: once it says true, no other chunk is begun. */
    public PurgeOptions stopWhen(BooleanSupplier isRequested) {
        return new PurgeOptions(age, chunkSize, live, progress, Objects.requireNonNull(isRequested, "isRequested"));
    }

    /** Returns how long a row has to have been in the trash. */
    public Duration age() {
        return age;
    }

    /** Returns how many rows of a model a chunk holds at most. */
    public int chunkSize() {
        return chunkSize;
    }

    /** Whether rows that are live or younger are taken along. */
    public boolean includesLive() {
        return live;
    }

    /** Returns who hears of each committed chunk. */
    public Consumer<PurgeReport> progress() {
        return progress;
    }

    /** Returns what is asked before each chunk. */
    public BooleanSupplier stop() {
        return stop;
    }
}
