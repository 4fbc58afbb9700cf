package dev.expunge.processor.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.graph.Edge;
import java.util.List;
import java.util.Set;

/** Refuses the delete where PROTECT and RESTRICT references block it. */
final class Guards {

    private static final Set<OnDelete> BLOCKING = Set.of(OnDelete.PROTECT, OnDelete.RESTRICT);

    private final DeletionClosure closure;

    Guards(DeletionClosure closure) {
        this.closure = closure;
    }

    List<PlannedStep> steps() {
        return closure.referrers().stream()
                .filter(edge -> BLOCKING.contains(edge.onDelete()))
                .map(Guards::guard)
                .toList();
    }

    private static PlannedStep guard(Edge edge) {
        return new PlannedStep.Guard(edge, edge.onDelete());
    }
}
