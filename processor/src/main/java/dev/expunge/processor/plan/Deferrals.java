package dev.expunge.processor.plan;

import dev.expunge.processor.graph.DeletionOrder;
import java.util.ArrayList;
import java.util.List;

/** Lets the constraints that no order of deletes satisfies be checked when all rows are gone. */
final class Deferrals {

    private final DeletionOrder order;

    Deferrals(DeletionOrder order) {
        this.order = order;
    }

    List<PlannedStep> around(List<PlannedStep> deletes) {
        if (order.deferred().isEmpty()) {
            return deletes;
        }
        List<PlannedStep> steps = new ArrayList<>(List.of(new PlannedStep.Defer(order.deferred())));
        steps.addAll(deletes);
        steps.add(new PlannedStep.Enforce(order.deferred()));
        return steps;
    }
}
