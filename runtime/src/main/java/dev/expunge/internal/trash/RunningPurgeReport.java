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
    private int chunks;
    private int statements;

    void add(Chunk chunk) {
        chunk.removed().forEach(report -> {
            report.deleted().forEach((model, rows) -> purged.merge(model, rows, Long::sum));
            statements += report.statements();
        });
        keeping.addAll(chunk.blockers());
        statements += chunk.statements();
        chunks++;
    }

    PurgeReport report(boolean stopped) {
        return new PurgeReport(
                purged, keeping.blockers(), chunks, stopped, statements, Duration.ofNanos(System.nanoTime() - started));
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
