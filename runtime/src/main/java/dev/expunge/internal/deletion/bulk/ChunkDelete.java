package dev.expunge.internal.deletion.bulk;

import dev.expunge.field.Selection;

/** Deletes the roots of one chunk, and everything that depends on them, each time in one transaction. */
public interface ChunkDelete {

    /** Whether each chunk is committed by itself, and not with a transaction of the caller's. */
    boolean areCommittedByThemselves();

    /** Returns what was done with rows, or what refused it; throws whatever else went wrong. */
    Chunk delete(Selection roots);

    /**
     * Counts what a delete of rows would take, changes nothing, and returns how many statements that took.
     *
     * @throws dev.expunge.error.deletion.DeletionLimitException if it would take more than the options allow
     */
    int count(Selection roots);
}
