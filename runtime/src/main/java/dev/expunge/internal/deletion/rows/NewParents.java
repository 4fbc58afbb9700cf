package dev.expunge.internal.deletion.rows;

import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows for whose referrers over one reference nobody has asked so far. */
public final class NewParents {

    private final Reference reference;
    private final Collected collected;
    private final Map<CollectedRows, Integer> asked = new HashMap<>();

    public NewParents(Reference reference, Collected collected) {
        this.reference = reference;
        this.collected = collected;
    }

    /** Returns what referrers of the rows hold that were found since the last time. */
    public KeyMatch next() {
        List<List<Object>> values = new ArrayList<>();
        for (CollectedRows parents : collected.parents(reference)) {
            values.addAll(parents.values(reference.parentColumns(), asked.getOrDefault(parents, 0)));
            asked.put(parents, parents.size());
        }
        return new KeyMatch(reference.columns(), values);
    }
}
