package dev.expunge.processor.plan;

import dev.expunge.processor.graph.DeletionOrder;
import java.util.List;

/** Takes away, on deleted rows, the references that stand in the way of an order of deletes. */
final class Clears {

    private final DeletionOrder order;

    Clears(DeletionOrder order) {
        this.order = order;
    }

    List<PlannedStep> steps() {
        return order.cleared().stream()
                .map(edge -> (PlannedStep) new PlannedStep.Clear(edge))
                .toList();
    }
}
