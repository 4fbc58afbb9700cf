package dev.expunge.internal.deletion.rows;

import dev.expunge.deletion.Step;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows that one try of a delete took, or is about to take.
 *
 * @param collected those whose keys were read, part by part
 * @param counts how many others, by the step that takes or updates them
 */
public record Closure(List<Collected> collected, Map<Step, Long> counts) {

    /** Whether another try finds the same rows, as far as this one came. */
    public boolean isContainedIn(Closure other) {
        return IntStream.range(0, collected.size())
                        .allMatch(part -> collected.get(part).holdsTheSameAs(other.collected.get(part)))
                && counts.entrySet().stream()
                        .allMatch(count -> count.getValue().equals(other.counts.get(count.getKey())));
    }
}
