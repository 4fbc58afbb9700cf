package dev.expunge.internal.deletion.bulk;

import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.words.Labels;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds up what chunks have done. */
final class RunningReport {

    private final long started = System.nanoTime();
    private final UUID id;
    private final Map<String, Long> deleted = new LinkedHashMap<>();
    private final Map<String, Long> updated = new LinkedHashMap<>();
    private final Map<String, Long> softDeleted = new LinkedHashMap<>();
    private int statements;
    private int committed;
    private long skipped;
    private List<Object> lastKey;

    /**
     * Starts with nothing. The plan decides the order of counts: a model may have no row before the second chunk.
     *
     * @param id the deletion id
     * @param startAfter the key after which roots are looked for, or empty
     */
    RunningReport(UUID id, PartedPlan plan, Labels labels, List<Object> startAfter) {
        this.id = id;
        this.lastKey = startAfter;
        List<Step.Taking> takings = plan.takings().toList();
        for (int index = takings.size() - 1; index >= 0; index--) {
            Step.Taking step = takings.get(index);
            (step instanceof Step.Mark ? softDeleted : deleted).put(labels.of(step.table()), 0L);
        }
        plan.deleting().sets().forEach(set -> updated.put(labels.of(set.reference()), 0L));
    }

    /** Returns the key of the last root that was dealt with, or empty. */
    List<Object> lastKey() {
        return lastKey;
    }

    /** Adds statements that were sent before the first chunk. */
    void add(int earlierStatements) {
        statements += earlierStatements;
    }

    /** Adds a chunk that is committed. */
    void add(Chunk chunk) {
        chunk.report().ifPresent(this::add);
        if (!chunk.isEmpty()) {
            committed++;
            lastKey = chunk.roots().lastKey();
        }
    }

    private void add(DeletionReport committed) {
        committed.deleted().forEach((label, rows) -> deleted.merge(label, rows, Long::sum));
        committed.updated().forEach((label, rows) -> updated.merge(label, rows, Long::sum));
        committed.softDeleted().forEach((label, rows) -> softDeleted.merge(label, rows, Long::sum));
        statements += committed.statements();
    }

    /** Goes past a root that was refused. */
    void skip(Chunk refused) {
        skipped++;
        lastKey = refused.roots().lastKey();
    }

    /** Returns the report of what is committed. */
    DeletionReport report(boolean stopped) {
        return new DeletionReport(
                id,
                withoutZeros(deleted),
                withoutZeros(updated),
                withoutZeros(softDeleted),
                statements,
                Duration.ofNanos(System.nanoTime() - started),
                new Chunks(committed, skipped, stopped, lastKey));
    }

    private static Map<String, Long> withoutZeros(Map<String, Long> counts) {
        Map<String, Long> some = new LinkedHashMap<>(counts);
        some.values().removeIf(rows -> rows == 0);
        return some;
    }
}
