package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A delete would take more rows than its options allow. Nothing was changed. */
public final class DeletionLimitException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final long limit;
    private final boolean complete;
    private final LinkedHashMap<String, Long> deleted;
    private final LinkedHashMap<String, Long> softDeleted;
    private final LinkedHashMap<String, Long> updated;

    /**
     * @param limit rows that may be deleted, marked and updated in all
     * @param deleted rows that would be deleted, by model
     * @param softDeleted rows that would be marked as deleted, by model
     * @param updated rows whose reference would be changed, by reference
     * @param complete whether everything was counted
     */
    public DeletionLimitException(
            long limit,
            Map<String, Long> deleted,
            Map<String, Long> softDeleted,
            Map<String, Long> updated,
            boolean complete) {
        super(message(limit, lines(deleted, softDeleted, updated), complete));
        this.limit = limit;
        this.complete = complete;
        this.deleted = new LinkedHashMap<>(deleted);
        this.softDeleted = new LinkedHashMap<>(softDeleted);
        this.updated = new LinkedHashMap<>(updated);
    }

    private static Map<String, Long> lines(
            Map<String, Long> deleted, Map<String, Long> softDeleted, Map<String, Long> updated) {
        Map<String, Long> lines = new LinkedHashMap<>();
        softDeleted.forEach((model, rows) -> lines.put("mark " + model, rows));
        deleted.forEach((model, rows) -> lines.put("delete " + model, rows));
        updated.forEach((reference, rows) -> lines.put("update " + reference, rows));
        return lines;
    }

    private static String message(long limit, Map<String, Long> lines, boolean complete) {
        StringBuilder text = new StringBuilder("The delete would take " + (complete ? "" : "at least ") + sum(lines)
                + " rows, and its limit is " + limit + ". Nothing was changed.");
        lines.forEach((what, rows) -> text.append(System.lineSeparator())
                .append("  ")
                .append(what)
                .append(": ")
                .append(rows));
        return text.append(System.lineSeparator())
                .append(complete ? "" : "Counting stopped there. ")
                .append("Narrow what is deleted, or allow more by DeletionOptions.atMost(...).")
                .toString();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many rows might have been deleted, marked and updated in all. */
    public long limit() {
        return limit;
    }

    /** Returns how many rows would have been deleted, marked and updated in all, or at least as many. */
    public long total() {
        return sum(deleted) + sum(softDeleted) + sum(updated);
    }

    /** Whether everything was counted; false if counting stopped far above the limit, to spare memory. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the rows that would have been deleted, by model, the roots' model first. */
    public Map<String, Long> deleted() {
        return Collections.unmodifiableMap(deleted);
    }

    /** Returns the rows that would have been marked as deleted, by model, the roots' model first. */
    public Map<String, Long> softDeleted() {
        return Collections.unmodifiableMap(softDeleted);
    }

    /** Returns the rows whose reference would have been changed, by reference ({@code Child.field}). */
    public Map<String, Long> updated() {
        return Collections.unmodifiableMap(updated);
    }
}
