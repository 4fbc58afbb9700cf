package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.words.Counts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.spi.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Refuses a delete that takes more rows than its options allow. */
public final class Limit implements Intake {

    /** Keys kept above the limit for nothing but exact counts in a message. */
    private static final int SPARE_KEYS = 10_000;

    private final DeletionOptions options;
    private final Labels labels;

    public Limit(DeletionOptions options, Labels labels) {
        this.options = options;
        this.labels = labels;
    }

    @Override
    public boolean isLimited() {
        return options.isLimited();
    }

    /**
     * Stops collecting where the limit is passed by far, so that a delete of too many rows never keeps all their keys.
     *
     * @throws DeletionLimitException if it is
     */
    @Override
    public boolean isFull(Collected collected) {
        if (collected.size() - SPARE_KEYS > options.limit()) {
            Map<String, Long> sofar = new LinkedHashMap<>();
            for (Table table : collected.tables()) {
                sofar.put(labels.of(table), (long) collected.of(table).size());
            }
            sofar.values().removeIf(rows -> rows == 0);
            throw collected.areMarked()
                    ? new DeletionLimitException(options.limit(), Map.of(), sofar, Map.of(), false)
                    : new DeletionLimitException(options.limit(), sofar, Map.of(), Map.of(), false);
        }
        return false;
    }

    /**
     * Refuses a delete that takes more.
     *
     * @throws DeletionLimitException if the limit is passed
     */
    public void require(Counts counts) {
        if (isLimited() && counts.total() > options.limit()) {
            throw new DeletionLimitException(
                    options.limit(),
                    counts.deleted().lastFirst(),
                    counts.marked().lastFirst(),
                    counts.updated().counts(),
                    true);
        }
    }
}
