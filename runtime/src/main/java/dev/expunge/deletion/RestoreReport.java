package dev.expunge.deletion;

import java.io.Serializable;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a restore did.
 *
 * @param restored rows that are live again, by model, parents first, as the database counted; models without any are left
 *     out
 * @param statements statements sent to the database
 * @param elapsed time from the call to the commit
 */
public record RestoreReport(Map<String, Long> restored, int statements, Duration elapsed) implements Serializable {

    private static final long serialVersionUID = 1L;

    public RestoreReport {
        restored = Collections.unmodifiableMap(new LinkedHashMap<>(restored));
    }

    /** Returns the number of rows that are live again. */
    public long total() {
        return restored.values().stream().mapToLong(Long::longValue).sum();
    }
}
