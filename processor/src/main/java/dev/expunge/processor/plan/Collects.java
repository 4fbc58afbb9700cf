package dev.expunge.processor.plan;

import dev.expunge.processor.graph.Component;
import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.stream.Stream;

/** Finds the deleted rows that other steps have to name: parents first, the models of a cycle together in rounds. */
final class Collects {

    private final DeletionClosure closure;
    private final KeyReasons reasons;

    Collects(DeletionClosure closure, KeyReasons reasons) {
        this.closure = closure;
        this.reasons = reasons;
    }

    List<PlannedStep> steps() {
        return closure.components().stream().flatMap(this::steps).toList();
    }

    private Stream<PlannedStep> steps(Component component) {
        List<PlannedStep.Collect> collects = component.models().stream()
                .filter(reasons::isCollected)
                .map(this::collect)
                .toList();
        return component.cyclic()
                ? Stream.of(new PlannedStep.Repeat(collects))
                : collects.stream().map(step -> step);
    }

    private PlannedStep.Collect collect(ModelDescriptor model) {
        return new PlannedStep.Collect(model, closure.cascades(model), reasons.of(model));
    }
}
