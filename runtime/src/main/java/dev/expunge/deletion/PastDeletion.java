package dev.expunge.deletion;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A delete whose rows are in the trash, as these rows tell it.
 *
 * @param deletionId its id, by which it can be restored
 * @param at when it was, as far as its rows or its id tell
 * @param by who asked for it, if a model keeps that and it was said
 * @param rows how many rows it took that are still in the trash, by model, parents first
 */
public record PastDeletion(UUID deletionId, Optional<Instant> at, Optional<String> by, Map<String, Long> rows) {

    public PastDeletion {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** Returns the number of its rows that are still in the trash. */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
