package dev.expunge.processor.plan;

import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.graph.DeletionOrder;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans what deleting rows of a model does. Takes graphs that the graph rules have found sound: a closure without an
 * order of deletes is refused as a fault.
 */
public final class Planner {

    private final ModelGraph graph;

    public Planner(ModelGraph graph) {
        this.graph = graph;
    }

    /** Returns the plan of deleting rows of {@code root} for good. */
    public DeletionPlan plan(ModelDescriptor root) {
        DeletionClosure closure = graph.closure(root);
        return deleting(root, closure, KeyReasons.ofDeleting(closure));
    }

    /** Returns the plan of moving rows of {@code root} to the trash, if it is soft-deletable. */
    public Optional<SoftDeletionPlan> softPlan(ModelDescriptor root) {
        return root.isSoftDeletable() ? Optional.of(soft(root)) : Optional.empty();
    }

    private SoftDeletionPlan soft(ModelDescriptor root) {
        DeletionClosure marking = graph.markingClosure(root);
        DeletionClosure deleting = graph.closureBelow(marking);
        return new SoftDeletionPlan(
                marking(root, marking, KeyReasons.ofMarking(marking, deleting)),
                deleting(root, deleting, KeyReasons.ofDeletingBelow(marking, deleting)),
                marking.entries());
    }

    private static DeletionPlan deleting(ModelDescriptor root, DeletionClosure closure, KeyReasons reasons) {
        DeletionOrder order = DeletionOrder.of(closure);
        if (!order.stuck().isEmpty()) {
            throw new IllegalArgumentException(
                    "No order of deletes for " + root.type().qualified());
        }
        List<PlannedStep> steps = new ArrayList<>();
        steps.addAll(new Collects(closure, reasons).steps());
        steps.addAll(new Guards(closure).steps());
        steps.addAll(new Clears(order).steps());
        steps.addAll(new Sets(closure).steps());
        steps.addAll(new Deferrals(order).around(new Deletes(closure, order, reasons).steps()));
        return new DeletionPlan(root, steps, new LeftToDatabase(closure).references());
    }

    /** References to marked rows stay what they are, so that a restore loses nothing. */
    private static DeletionPlan marking(ModelDescriptor root, DeletionClosure closure, KeyReasons reasons) {
        List<PlannedStep> steps = new ArrayList<>();
        steps.addAll(new Collects(closure, reasons).steps());
        steps.addAll(new Guards(closure).steps());
        steps.addAll(new Marks(closure, reasons).steps());
        return new DeletionPlan(root, steps, new Staying(closure).references());
    }
}
