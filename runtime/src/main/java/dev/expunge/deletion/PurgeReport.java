package dev.expunge.deletion;

import dev.expunge.error.deletion.Blocker;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a purge did.
 *
 * @param purged rows removed, by model, join rows by their table, children's models first
 * @param blocked why rows that were due are still there: for each reference how many rows keep them, with at most 20
 *     examples; a row that is kept keeps its own parents
 * @param chunks transactions that were committed
 * @param stopped whether it was asked to stop before it had looked at everything
 * @param statements statements sent to the database
 * @param elapsed time from the call to the last commit
 */
public record PurgeReport(
        Map<String, Long> purged, List<Blocker> blocked, int chunks, boolean stopped, int statements, Duration elapsed)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public PurgeReport {
        purged = Collections.unmodifiableMap(new LinkedHashMap<>(purged));
        blocked = List.copyOf(blocked);
    }

    /** Returns the number of rows removed. */
    public long total() {
        return purged.values().stream().mapToLong(Long::longValue).sum();
    }
}
