package dev.expunge.internal.trash;

import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The restores that call hooks on a thread right now, before they revive their rows. A restore that a hook asks for leaves
 * these rows to them: they will be live, and nobody hears of them twice.
 */
final class RunningRestores {

    private final ThreadLocal<List<Revival>> running = ThreadLocal.withInitial(List::of);

    /** Runs hooks that are called before rows are revived. */
    void during(Revival revival, Runnable hooks) {
        List<Revival> before = running.get();
        List<Revival> all = new ArrayList<>(before);
        all.add(revival);
        running.set(List.copyOf(all));
        try {
            hooks.run();
        } finally {
            putBack(before);
        }
    }

    /** Whether one of them revives a row of a table. */
    boolean revive(Table table, TrashedRow row) {
        return running.get().stream().anyMatch(revival -> revival.of(table).holds(row));
    }

    private void putBack(List<Revival> before) {
        if (before.isEmpty()) {
            running.remove();
        } else {
            running.set(before);
        }
    }
}
