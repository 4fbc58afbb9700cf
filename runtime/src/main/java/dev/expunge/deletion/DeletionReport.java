package dev.expunge.deletion;

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
 * @param statements statements sent to the database
 * @param elapsed time from the call to the commit
 */
public record DeletionReport(
        UUID deletionId,
        Map<String, Long> deleted,
        Map<String, Long> updated,
        Map<String, Long> softDeleted,
        int statements,
        Duration elapsed) {

    public DeletionReport {
        deleted = inOrder(deleted);
        updated = inOrder(updated);
        softDeleted = inOrder(softDeleted);
    }

    /** Returns the number of rows removed or marked. */
    public long total() {
        return sum(deleted) + sum(softDeleted);
    }

    private static Map<String, Long> inOrder(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
