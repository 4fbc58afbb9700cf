package dev.expunge.internal.deletion.rows;

import java.util.List;

/**
 * The roots that a delete has found.
 *
 * @param count how many
 * @param lastKey the key of the last, by columns; empty if there is none
 */
public record FoundRoots(int count, List<Object> lastKey) {

    public static final FoundRoots NONE = new FoundRoots(0, List.of());

    /** Returns the roots among collected rows. */
    public static FoundRoots of(CollectedRows rows) {
        int count = rows.rootCount();
        return count == 0 ? NONE : new FoundRoots(count, rows.key(count - 1));
    }
}
