package dev.expunge.internal.deletion.bulk;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** What has to be true of a delete that is to be done in chunks. */
final class ChunkRequirements {

    private final PartedPlan plan;
    private final Labels labels;
    private final String model;

    ChunkRequirements(PartedPlan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.model = labels.of(plan.root());
    }

    /**
     * Requires that chunks mean what one delete of everything means.
     *
     * @throws ChunksRefusedException if they do not
     */
    void check(Selection roots, BulkOptions options) {
        if (roots.isPage()) {
            throw ChunksRefusedException.ofPage(model);
        }
        if (!roots.orderings().isEmpty()) {
            throw ChunksRefusedException.ofOrder(model);
        }
        if (!options.startAfter().isEmpty() && !isKey(options.startAfter())) {
            throw ChunksRefusedException.ofStart(
                    model, plan.root().key().stream().map(Column::field).toList());
        }
        List<String> internal = internalReferences();
        if (!internal.isEmpty() && !options.isPartialClosureAllowed()) {
            throw ChunksRefusedException.ofPartialClosure(model, internal);
        }
    }

    /** Rows that are taken count as such for these references, if they are taken together. */
    private List<String> internalReferences() {
        Stream<String> marking = plan.marking().stream().flatMap(part -> guards(part, plan.parts()));
        Stream<String> deleting = guards(plan.deleting(), List.of(plan.deleting()));
        Stream<String> sets = plan.deleting().sets().stream()
                .filter(set -> isTakenFrom(set.reference(), List.of(plan.deleting())))
                .map(set -> labels.of(set.reference()) + " (set to "
                        + set.assignment().words() + ")");
        return Stream.of(marking, deleting, sets)
                .flatMap(references -> references)
                .distinct()
                .toList();
    }

    private Stream<String> guards(PhasedPlan part, List<PhasedPlan> takers) {
        return part.guards().stream()
                .filter(guard -> isTakenFrom(guard.reference(), takers))
                .map(guard -> labels.of(guard.reference()) + " (" + guard.action() + ")");
    }

    private static boolean isTakenFrom(Reference reference, List<PhasedPlan> takers) {
        return takers.stream().anyMatch(part -> part.takingOf(reference.child()).isPresent());
    }

    private boolean isKey(List<Object> values) {
        List<Column<?>> columns = plan.root().key();
        if (values.size() != columns.size()) {
            return false;
        }
        try {
            for (int position = 0; position < values.size(); position++) {
                carry(columns.get(position), values.get(position));
            }
            return true;
        } catch (ClassCastException isOfAnotherType) {
            return false;
        }
    }

    /** Generic types are not checked at run time: a value of another type is found out on its way to JDBC and back. */
    @SuppressWarnings("unchecked")
    private static Object carry(Column<?> column, Object value) {
        ValueType<Object> type = (ValueType<Object>) column.type();
        return type.fromSql().apply(type.toSql().apply(value));
    }
}
