package dev.expunge.deletion;

import dev.expunge.error.deletion.DeletionRefusedException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How a delete is done in chunks: so many roots at a time, each chunk with everything that depends on it in a transaction
 * of its own. Immutable: each method returns options that differ in one thing.
 *
 * <p>The functions that are given run on the deleting thread, outside of any transaction.
 */
public final class BulkOptions {

    private final int chunkSize;
    private final DeletionOptions deletion;
    private final Pace pace;
    private final Start start;
    private final Judgement judgement;

    private BulkOptions(int chunkSize, DeletionOptions deletion, Pace pace, Start start, Judgement judgement) {
        this.chunkSize = chunkSize;
        this.deletion = deletion;
        this.pace = pace;
        this.start = start;
        this.judgement = judgement;
    }

    /**
     * Returns options under which so many roots at most are deleted in one transaction. 500 to 5000 suit most databases:
     * fewer cost round trips, more hold locks for longer.
     *
     * @throws IllegalArgumentException if {@code roots} is not positive
     */
    public static BulkOptions chunksOf(int roots) {
        if (roots < 1) {
            throw new IllegalArgumentException("A chunk has to hold at least one root, and not " + roots);
        }
        return new BulkOptions(
                roots,
                DeletionOptions.defaults(),
                new Pace(Duration.ZERO, () -> false, report -> {}),
                new Start(Optional.empty(), List.of()),
                new Judgement(false, Optional.empty()));
    }

    /**
     * Sets how each chunk is deleted. A limit is a limit of the whole delete: everything is counted before the first
     * chunk, without changes; what others add after that is not.
     */
    public BulkOptions with(DeletionOptions options) {
        return new BulkOptions(chunkSize, Objects.requireNonNull(options, "options"), pace, start, judgement);
    }

    /** Sets who hears of each committed chunk: the report of all of them so far. What it throws ends the delete. */
    public BulkOptions onProgress(Consumer<? super DeletionReport> listener) {
        Objects.requireNonNull(listener, "listener");
        Pace heard = new Pace(pace.pause, pace.stop, listener::accept);
        return new BulkOptions(chunkSize, deletion, heard, start, judgement);
    }

    /**
     * Sets how long to wait after a chunk, so that others get their turn.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public BulkOptions pause(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("The pause between chunks cannot be negative: " + length);
        }
        Pace slower = new Pace(length, pace.stop, pace.progress);
        return new BulkOptions(chunkSize, deletion, slower, start, judgement);
    }

    /**
     * Sets what is asked before each chunk: once it says true, no other chunk is begun, and the report says that it was
     * {@linkplain Chunks#stopped stopped}. An interrupt of the thread does the same.
     */
    public BulkOptions stopWhen(BooleanSupplier isRequested) {
        Pace stoppable = new Pace(pace.pause, Objects.requireNonNull(isRequested, "isRequested"), pace.progress);
        return new BulkOptions(chunkSize, deletion, stoppable, start, judgement);
    }

    /**
     * Goes on with a delete that was stopped or has failed, under its deletion id. Give the same query: what is deleted
     * no longer matches, so that it starts at the first root that is left.
     */
    public BulkOptions resume(UUID deletionId) {
        Start resumed = new Start(Optional.of(deletionId), start.afterKey);
        return new BulkOptions(chunkSize, deletion, pace, resumed, judgement);
    }

    /**
     * Leaves out the roots up to a key in the order of keys, as {@link Chunks#lastKey} tells it: the database need not
     * look for roots where none is left.
     *
     * @param key the values of the key's columns, in order
     */
    public BulkOptions startAfter(List<?> key) {
        Start later = new Start(start.deletionId, List.copyOf(key));
        return new BulkOptions(chunkSize, deletion, pace, later, judgement);
    }

    /**
     * Leaves roots that guards refuse and goes on with the others. A chunk that is refused is tried again in halves, until
     * each refused root is alone. A root is refused by PROTECT, by RESTRICT, and by rows that would be set to refer to what
     * is deleted; the refusal of another delete, that a hook has called, ends this one.
     *
     * @param listener hears why a root was left
     */
    public BulkOptions skipRefused(Consumer<? super DeletionRefusedException> listener) {
        Objects.requireNonNull(listener, "listener");
        Judgement lenient = new Judgement(judgement.partialClosureAllowed, Optional.of(listener::accept));
        return new BulkOptions(chunkSize, deletion, pace, start, lenient);
    }

    /**
     * Accepts that chunks are judged one by one where that may end otherwise than one delete of everything: where rows of
     * one chunk restrict, protect, or would be set by, the deletion of rows of another.
     */
    public BulkOptions allowPartialClosure() {
        Judgement separate = new Judgement(true, judgement.skipped);
        return new BulkOptions(chunkSize, deletion, pace, start, separate);
    }

    /** Returns how many roots a chunk holds at most. */
    public int chunkSize() {
        return chunkSize;
    }

    /** Returns how each chunk is deleted. */
    public DeletionOptions deletion() {
        return deletion;
    }

    /** Returns who hears of each committed chunk. */
    public Consumer<DeletionReport> progress() {
        return pace.progress;
    }

    /** Returns how long to wait after a chunk. */
    public Duration pause() {
        return pace.pause;
    }

    /** Returns what is asked before each chunk. */
    public BooleanSupplier stop() {
        return pace.stop;
    }

    /** Returns the id of the delete that goes on. */
    public Optional<UUID> resumed() {
        return start.deletionId;
    }

    /** Returns the key after which roots are looked for, by columns; empty if all are. */
    public List<Object> startAfter() {
        return start.afterKey;
    }

    /** Returns who hears of roots that are left; empty if a refusal ends the delete. */
    public Optional<Consumer<DeletionRefusedException>> skipped() {
        return judgement.skipped;
    }

    /** Whether chunks may be judged otherwise than everything at once. */
    public boolean isPartialClosureAllowed() {
        return judgement.partialClosureAllowed;
    }

    /** What happens between chunks. */
    private record Pace(Duration pause, BooleanSupplier stop, Consumer<DeletionReport> progress) {}

    /** Where the first chunk begins, and under which id. */
    private record Start(Optional<UUID> deletionId, List<Object> afterKey) {}

    /** What a chunk may be refused by, and what that ends. */
    private record Judgement(boolean partialClosureAllowed, Optional<Consumer<DeletionRefusedException>> skipped) {}
}
