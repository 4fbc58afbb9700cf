package dev.expunge.internal.deletion.rows;

import java.util.Map;

/**
 * The rows that one try of a delete took, or is about to take.
 *
 * @param collected those whose keys were read
 * @param counts how many others, by the ordinal of the step that deletes or updates them
 */
public record Closure(Collected collected, Map<Integer, Long> counts) {

    /** Whether another try finds the same rows, as far as this one came. */
    public boolean isContainedIn(Closure other) {
        return collected.holdsTheSameAs(other.collected)
                && counts.entrySet().stream()
                        .allMatch(count -> count.getValue().equals(other.counts.get(count.getKey())));
    }
}
