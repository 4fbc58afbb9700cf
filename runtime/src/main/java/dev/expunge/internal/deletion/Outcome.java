package dev.expunge.internal.deletion;

import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.internal.deletion.words.Counts;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** What a delete has done, before its transaction ends. */
record Outcome(Map<String, Long> deleted, Map<String, Long> updated, Map<String, Long> marked, int statements) {

    static Outcome of(Counts counts, int statements) {
        return new Outcome(
                counts.deleted().lastFirst(),
                counts.updated().counts(),
                counts.marked().lastFirst(),
                statements);
    }

    static Outcome nothing() {
        return of(Counts.ofNothing(), 0);
    }

    /** Returns the outcome of a delete that has sent other statements before. */
    Outcome after(int earlier) {
        return new Outcome(deleted, updated, marked, earlier + statements);
    }

    /**
     * Returns what it is reported as, if it is committed.
     *
     * @param started when it was asked for, in nanoseconds
     */
    DeletionReport report(UUID id, long started) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        return new DeletionReport(id, deleted, updated, marked, statements, elapsed, Chunks.NONE);
    }
}
