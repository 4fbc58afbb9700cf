package dev.expunge.processor.plan;

import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.graph.DeletionOrder;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans what deleting rows of a model does. Takes graphs that the graph rules have found sound: a closure without an
 * order of deletes is refused as a fault.
 */
public final class Planner {

    private final ModelGraph graph;

    public Planner(ModelGraph graph) {
        this.graph = graph;
    }

    /** Returns the plan of deleting rows of {@code root}. */
    public DeletionPlan plan(ModelDescriptor root) {
        DeletionClosure closure = graph.closure(root);
        DeletionOrder order = DeletionOrder.of(closure);
        if (!order.stuck().isEmpty()) {
            throw new IllegalArgumentException(
                    "No order of deletes for " + root.type().qualified());
        }
        KeyReasons reasons = new KeyReasons(closure);
        List<PlannedStep> steps = new ArrayList<>();
        steps.addAll(new Collects(closure, reasons).steps());
        steps.addAll(new Guards(closure).steps());
        steps.addAll(new Clears(order).steps());
        steps.addAll(new Sets(closure).steps());
        steps.addAll(new Deferrals(order).around(new Deletes(closure, order, reasons).steps()));
        return new DeletionPlan(root, steps, new LeftToDatabase(closure).references());
    }
}
