package dev.expunge.internal.trash;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.error.deletion.Blocker;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what the chunks of a purge do. */
final class RunningPurgeReport {

    private final long started = System.nanoTime();
    private final Map<String, Long> purged = new LinkedHashMap<>();
    private final KeepingRows keeping = new KeepingRows();
    private KeepingRows keepingNow = new KeepingRows();
    private int chunks;
    private int statements;

    /** Adds what was done; a chunk without rows is none, but was asked for. */
    void add(Chunk chunk) {
        chunk.removed().forEach(report -> {
            report.deleted().forEach((model, rows) -> purged.merge(model, rows, Long::sum));
            statements += report.statements();
        });
        keepingNow.addAll(chunk.blockers());
        statements += chunk.statements();
        chunks += chunk.rows() > 0 ? 1 : 0;
    }

    /** Forgets what has kept rows since {@link #next}: the same rows are looked at again. */
    void again() {
        keepingNow = new KeepingRows();
    }

    /** Goes on to other rows. */
    void next() {
        keeping.addAll(keepingNow.blockers());
        keepingNow = new KeepingRows();
    }

    long purged() {
        return purged.values().stream().mapToLong(Long::longValue).sum();
    }

    PurgeReport report(boolean stopped) {
        KeepingRows all = new KeepingRows();
        all.addAll(keeping.blockers());
        all.addAll(keepingNow.blockers());
        return new PurgeReport(
                purged, all.blockers(), chunks, stopped, statements, Duration.ofNanos(System.nanoTime() - started));
    }

    /**
     * What one chunk did.
     *
     * @param rows how many due rows it looked at
     * @param last the last of them by key, if there was any
     * @param statements statements sent besides those of the removals
     */
    record Chunk(
            int rows, List<TrashedRow> last, List<DeletionReport> removed, List<Blocker> blockers, int statements) {}
}
