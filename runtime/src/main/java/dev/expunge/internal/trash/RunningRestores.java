package dev.expunge.internal.trash;

import dev.expunge.internal.transaction.Nested;
import dev.expunge.spi.Table;

/**
 * The restores that call hooks on a thread right now, before they revive their rows. A restore that a hook asks for leaves
 * these rows to them: they will be live, and nobody hears of them twice.
 */
final class RunningRestores {

    private final Nested<Revival> running = new Nested<>();

    /** Runs hooks that are called before rows are revived. */
    void during(Revival revival, Runnable hooks) {
        running.during(revival, hooks);
    }

    /** Whether one of them revives a row of a table. */
    boolean revive(Table table, TrashedRow row) {
        return running.running().stream().anyMatch(revival -> revival.of(table).holds(row));
    }
}
