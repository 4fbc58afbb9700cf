package dev.expunge.internal.deletion.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts rows by what they are called. */
public final class Tally {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    public void add(String label, long rows) {
        if (rows > 0) {
            counts.merge(label, rows, Long::sum);
        }
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public Map<String, Long> counts() {
        return counts;
    }

    /** Returns the counts, those added last first. */
    public Map<String, Long> lastFirst() {
        List<String> labels = new ArrayList<>(counts.keySet());
        Map<String, Long> reversed = new LinkedHashMap<>();
        for (int index = labels.size() - 1; index >= 0; index--) {
            reversed.put(labels.get(index), counts.get(labels.get(index)));
        }
        return reversed;
    }
}
