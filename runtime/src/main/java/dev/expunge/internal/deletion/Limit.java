package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.error.DeletionLimitException;
import dev.expunge.spi.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Refuses a delete that takes more rows than its options allow. */
final class Limit {

    /** Keys kept above the limit for nothing but exact counts in a message. */
    private static final int SPARE_KEYS = 10_000;

    private final DeletionOptions options;
    private final Labels labels;

    Limit(DeletionOptions options, Labels labels) {
        this.options = options;
        this.labels = labels;
    }

    boolean isGiven() {
        return options.isLimited();
    }

    /**
     * Stops collecting where the limit is passed by far, so that a delete of too many rows never keeps all their keys.
     *
     * @throws DeletionLimitException if it is
     */
    void requireFewKeys(Collected collected) {
        if (collected.size() - SPARE_KEYS > options.limit()) {
            Map<String, Long> sofar = new LinkedHashMap<>();
            for (Table table : collected.tables()) {
                sofar.put(labels.of(table), (long) collected.of(table).size());
            }
            sofar.values().removeIf(rows -> rows == 0);
            throw new DeletionLimitException(options.limit(), sofar, Map.of(), false);
        }
    }

    /** @throws DeletionLimitException if it is passed */
    void require(Tally deleted, Tally updated) {
        if (isGiven() && deleted.total() + updated.total() > options.limit()) {
            throw new DeletionLimitException(options.limit(), deleted.lastFirst(), updated.counts(), true);
        }
    }
}
