package dev.expunge.internal.deletion;

import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionReport;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** What a delete has done, before its transaction ends. */
record Outcome(Map<String, Long> deleted, Map<String, Long> updated, int statements) {

    /** Returns the outcome of a delete that has sent other statements before. */
    Outcome after(int earlier) {
        return new Outcome(deleted, updated, earlier + statements);
    }

    static Outcome nothing() {
        return new Outcome(Map.of(), Map.of(), 0);
    }

    /**
     * Returns what it is reported as, if it is committed.
     *
     * @param started when it was asked for, in nanoseconds
     */
    DeletionReport report(UUID id, long started) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        return new DeletionReport(id, deleted, updated, Map.of(), statements, elapsed, Chunks.NONE);
    }
}
