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
    private final LinkedHashMap<String, Long> updated;

    /**
     * @param limit rows that may be deleted and updated in all
     * @param deleted rows that would be deleted, by model
     * @param updated rows whose reference would be changed, by reference
     * @param complete whether everything was counted
     */
    public DeletionLimitException(long limit, Map<String, Long> deleted, Map<String, Long> updated, boolean complete) {
        super(message(limit, deleted, updated, complete));
        this.limit = limit;
        this.complete = complete;
        this.deleted = new LinkedHashMap<>(deleted);
        this.updated = new LinkedHashMap<>(updated);
    }

    private static String message(long limit, Map<String, Long> deleted, Map<String, Long> updated, boolean complete) {
        StringBuilder text = new StringBuilder("The delete would take " + (complete ? "" : "at least ")
                + (sum(deleted) + sum(updated)) + " rows, and its limit is " + limit + ". Nothing was changed.");
        deleted.forEach((model, rows) -> line(text, "delete", model, rows));
        updated.forEach((reference, rows) -> line(text, "update", reference, rows));
        return text.append(System.lineSeparator())
                .append(complete ? "" : "Counting stopped there. ")
                .append("Narrow what is deleted, or allow more by DeletionOptions.atMost(...).")
                .toString();
    }

    private static void line(StringBuilder text, String verb, String what, long rows) {
        text.append(System.lineSeparator())
                .append("  ")
                .append(verb)
                .append(' ')
                .append(what)
                .append(": ")
                .append(rows);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many rows might have been deleted and updated in all. */
    public long limit() {
        return limit;
    }

    /** Returns how many rows would have been deleted and updated in all, or at least as many. */
    public long total() {
        return sum(deleted) + sum(updated);
    }

    /** Whether everything was counted; false if counting stopped far above the limit, to spare memory. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the rows that would have been deleted, by model, the roots' model first. */
    public Map<String, Long> deleted() {
        return Collections.unmodifiableMap(deleted);
    }

    /** Returns the rows whose reference would have been changed, by reference ({@code Child.field}). */
    public Map<String, Long> updated() {
        return Collections.unmodifiableMap(updated);
    }
}
