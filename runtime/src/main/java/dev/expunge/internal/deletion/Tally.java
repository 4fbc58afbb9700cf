package dev.expunge.internal.deletion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts rows by what they are called. */
final class Tally {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    void add(String label, long rows) {
        if (rows > 0) {
            counts.merge(label, rows, Long::sum);
        }
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> counts() {
        return counts;
    }

    /** Returns the counts, those added last first. */
    Map<String, Long> lastFirst() {
        List<String> labels = new ArrayList<>(counts.keySet());
        Map<String, Long> reversed = new LinkedHashMap<>();
        for (int index = labels.size() - 1; index >= 0; index--) {
            reversed.put(labels.get(index), counts.get(labels.get(index)));
        }
        return reversed;
    }
}
