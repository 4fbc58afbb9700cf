package dev.expunge.it.race;

import dev.expunge.deletion.DeletionReport;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What a race's threads were told: what they have stored, and what the reports say. */
final class RaceTally {

    private final Map<String, Long> inserted = new ConcurrentHashMap<>();
    private final Map<String, Long> deleted = new ConcurrentHashMap<>();
    private final Map<String, Long> updated = new ConcurrentHashMap<>();
    private final AtomicLong deletes = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();

    void inserted(String model) {
        inserted.merge(model, 1L, Long::sum);
    }

    void add(DeletionReport report) {
        report.deleted().forEach((model, rows) -> deleted.merge(model, rows, Long::sum));
        report.updated().forEach((reference, rows) -> updated.merge(reference, rows, Long::sum));
        deletes.incrementAndGet();
    }

    void refused() {
        refused.incrementAndGet();
    }

    void repeated() {
        repeated.incrementAndGet();
    }

    /** Returns how many rows of a model there have to be. */
    long left(String model) {
        return inserted.getOrDefault(model, 0L) - deleted.getOrDefault(model, 0L);
    }

    long deleted(String model) {
        return deleted.getOrDefault(model, 0L);
    }

    long updated(String reference) {
        return updated.getOrDefault(reference, 0L);
    }

    @Override
    public String toString() {
        return "inserted %s, deleted %s, updated %s in %s deletes; %s inserts refused, %s times repeated"
                .formatted(inserted, deleted, updated, deletes, refused, repeated);
    }
}
