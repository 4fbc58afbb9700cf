package dev.expunge.internal.deletion.plan;

import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Steps by the phases of a delete, each phase in the order of the plan. */
final class Phases implements StepVisitor<Boolean> {

    private final List<List<Step.Collect>> collects = new ArrayList<>();
    private final List<Step.Guard> guards = new ArrayList<>();
    private final List<Step.Clear> clears = new ArrayList<>();
    private final List<Step.SetReference> sets = new ArrayList<>();
    private final List<Step.Defer> defers = new ArrayList<>();
    private final List<Step.Delete> deletes = new ArrayList<>();
    private final List<Step.Enforce> enforces = new ArrayList<>();
    private final List<Step.Mark> marks = new ArrayList<>();

    private Phases() {}

    static Phases of(List<Step> steps) {
        Phases phases = new Phases();
        steps.forEach(step -> step.accept(phases));
        return phases;
    }

    /** Returns the same steps, but for a change of those that collect. */
    Phases collecting(UnaryOperator<Step.Collect> change) {
        Phases changed = of(inOrder());
        changed.collects.replaceAll(component -> component.stream().map(change).toList());
        return changed;
    }

    /** Returns the steps in the order in which they are run. */
    List<Step> inOrder() {
        List<Step> steps = new ArrayList<>();
        for (List<Step.Collect> component : collects) {
            steps.add(
                    component.size() == 1
                            ? component.get(0)
                            : new Step.Repeat(component.get(0).ordinal(), component));
        }
        steps.addAll(guards);
        steps.addAll(clears);
        steps.addAll(sets);
        steps.addAll(defers);
        steps.addAll(deletes);
        steps.addAll(enforces);
        steps.addAll(marks);
        return steps;
    }

    List<List<Step.Collect>> collects() {
        return collects;
    }

    List<Step.Guard> guards() {
        return guards;
    }

    List<Step.Clear> clears() {
        return clears;
    }

    List<Step.SetReference> sets() {
        return sets;
    }

    List<Step.Defer> defers() {
        return defers;
    }

    List<Step.Delete> deletes() {
        return deletes;
    }

    List<Step.Enforce> enforces() {
        return enforces;
    }

    List<Step.Mark> marks() {
        return marks;
    }

    @Override
    public Boolean collect(Step.Collect step) {
        return collects.add(List.of(step));
    }

    @Override
    public Boolean repeat(Step.Repeat step) {
        return collects.add(step.collects());
    }

    @Override
    public Boolean guard(Step.Guard step) {
        return guards.add(step);
    }

    @Override
    public Boolean clear(Step.Clear step) {
        return clears.add(step);
    }

    @Override
    public Boolean set(Step.SetReference step) {
        return sets.add(step);
    }

    @Override
    public Boolean defer(Step.Defer step) {
        return defers.add(step);
    }

    @Override
    public Boolean enforce(Step.Enforce step) {
        return enforces.add(step);
    }

    @Override
    public Boolean delete(Step.Delete step) {
        return deletes.add(step);
    }

    @Override
    public Boolean mark(Step.Mark step) {
        return marks.add(step);
    }
}
