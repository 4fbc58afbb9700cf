package dev.expunge.processor.plan;

import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.graph.DeletionOrder;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/** Deletes the rows of each model of a closure, children before parents. */
final class Deletes {

    private final DeletionClosure closure;
    private final DeletionOrder order;
    private final KeyReasons reasons;

    Deletes(DeletionClosure closure, DeletionOrder order, KeyReasons reasons) {
        this.closure = closure;
        this.order = order;
        this.reasons = reasons;
    }

    List<PlannedStep> steps() {
        return order.childrenFirst().stream().map(this::delete).toList();
    }

    private PlannedStep delete(ModelDescriptor model) {
        if (reasons.isCollected(model)) {
            List<Edge> deepestFirst = order.withinTables().stream()
                    .filter(edge -> edge.child().type().equals(model.type()))
                    .toList();
            return deepestFirst.isEmpty()
                    ? new PlannedStep.Delete(model)
                    : new PlannedStep.DeleteDeepestFirst(model, deepestFirst);
        }
        List<Edge> through = closure.cascades(model);
        return closure.holdsRoots(model)
                ? new PlannedStep.DeleteRoots(model)
                : new PlannedStep.DeleteReferring(model, through);
    }
}
