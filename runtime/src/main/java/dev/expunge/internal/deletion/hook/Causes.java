package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.DeletionCause;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.spi.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out why each row of a table is deleted: over the first of its references that leads to a deleted row. */
final class Causes {

    private final Step.Collect step;
    private final CollectedRows rows;
    private final Collected collected;
    private final Labels labels;
    private final Map<Reference, Set<List<Object>>> parents = new HashMap<>();

    Causes(Step.Collect step, Collected collected, Labels labels) {
        this.step = step;
        this.rows = collected.of(step.table());
        this.collected = collected;
        this.labels = labels;
    }

    DeletionCause of(int position) {
        return rows.isRoot(position) ? DeletionCause.direct() : DeletionCause.cascade(labels.of(reference(position)));
    }

    /** Where values are equal to the database alone, as padded ones are, no reference is found: then any will do. */
    private Reference reference(int position) {
        List<Reference> through = step.through();
        if (through.size() > 1) {
            for (Reference reference : through) {
                if (leadsToDeletedRow(reference, position)) {
                    return reference;
                }
            }
        }
        return through.get(0);
    }

    private boolean leadsToDeletedRow(Reference reference, int position) {
        return rows.identity(position, reference.columns())
                .filter(value ->
                        parents.computeIfAbsent(reference, this::parentsOf).contains(value))
                .isPresent();
    }

    private Set<List<Object>> parentsOf(Reference reference) {
        return collected.parents(reference).stream()
                .flatMap(rows -> rows.identities(reference.parentColumns()).stream())
                .collect(Collectors.toSet());
    }
}
