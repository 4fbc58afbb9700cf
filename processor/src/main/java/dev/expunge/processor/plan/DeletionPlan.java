package dev.expunge.processor.plan;

import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/** What deleting rows of one model does, in order. */
public record DeletionPlan(ModelDescriptor root, List<PlannedStep> steps) {

    public DeletionPlan {
        steps = List.copyOf(steps);
    }
}
