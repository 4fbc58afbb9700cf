package dev.expunge.processor.plan;

import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Marks the rows of each model of a closure as deleted, children before parents. */
final class Marks {

    private final DeletionClosure closure;
    private final KeyReasons reasons;

    Marks(DeletionClosure closure, KeyReasons reasons) {
        this.closure = closure;
        this.reasons = reasons;
    }

    List<PlannedStep> steps() {
        List<PlannedStep> steps = new ArrayList<>();
        closure.components().forEach(component -> component.models().forEach(model -> steps.add(mark(model))));
        Collections.reverse(steps);
        return steps;
    }

    private PlannedStep mark(ModelDescriptor model) {
        if (reasons.isCollected(model)) {
            return new PlannedStep.Mark(model);
        }
        return closure.holdsRoots(model)
                ? new PlannedStep.MarkRoots(model)
                : new PlannedStep.MarkReferring(model, closure.cascades(model));
    }
}
