package dev.expunge.deletion;

import java.io.Serializable;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a delete did. Every kind of delete returns the same shape. The maps keep their order: the roots' model first,
 * then what depends on it.
 *
 * @param deletionId the delete's own id, a UUIDv7
 * @param deleted rows removed, by model, as the database counted; models without any are left out
 * @param updated rows whose reference was set to null, a default or a value, by reference ({@code Child.field})
 * @param softDeleted rows marked as deleted, by model
 * @param statements statements sent to the database; those of chunks that were refused are not counted
 * @param elapsed time from the call to the commit
 * @param chunks how far a delete in chunks has come
 */
public record DeletionReport(
        UUID deletionId,
        Map<String, Long> deleted,
        Map<String, Long> updated,
        Map<String, Long> softDeleted,
        int statements,
        Duration elapsed,
        Chunks chunks)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double NANOS_PER_SECOND = 1e9;

    public DeletionReport {
        deleted = inOrder(deleted);
        updated = inOrder(updated);
        softDeleted = inOrder(softDeleted);
    }

    /** Returns the number of rows removed or marked. */
    public long total() {
        return sum(deleted) + sum(softDeleted);
    }

    /** Returns the number of rows removed or marked in a second, on the average. */
    public double rowsPerSecond() {
        return elapsed.isZero() ? 0 : total() * NANOS_PER_SECOND / elapsed.toNanos();
    }

    private static Map<String, Long> inOrder(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
