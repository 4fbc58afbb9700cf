package dev.expunge.processor.plan;

import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.List;

/**
 * What deleting rows of one model does, in order.
 *
 * @param left the references that no step is about: those that are left to the database, or of a plan that marks, those of
 *     rows that stay as they are
 */
public record DeletionPlan(ModelDescriptor root, List<PlannedStep> steps, List<Edge> left) {

    public DeletionPlan {
        steps = List.copyOf(steps);
        left = List.copyOf(left);
    }

    /** Returns the references whose constraints it defers. */
    public List<Edge> deferred() {
        List<Edge> deferred = new ArrayList<>();
        for (PlannedStep step : steps) {
            if (step instanceof PlannedStep.Defer defer) {
                deferred.addAll(defer.references());
            }
        }
        return deferred;
    }
}
