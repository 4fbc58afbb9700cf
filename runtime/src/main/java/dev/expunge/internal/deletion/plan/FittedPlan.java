package dev.expunge.internal.deletion.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepChange;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.SelfReferrers;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a plan to the database that was opened. Rows are pointed at themselves only where rows that refer to themselves
 * are known to be deletable; elsewhere the rows of that table go deepest first. Constraints that transactions begin with
 * deferred are left so.
 */
final class FittedPlan implements StepChange {

    private final List<Reference> ordering = new ArrayList<>();
    private final List<DeferrableConstraint> initiallyDeferred;

    private FittedPlan(List<DeferrableConstraint> initiallyDeferred) {
        this.initiallyDeferred = initiallyDeferred;
    }

    static PhasedPlan of(PhasedPlan plan, Dialect dialect, List<DeferrableConstraint> initiallyDeferred) {
        FittedPlan fitted = new FittedPlan(initiallyDeferred);
        if (dialect.selfReferrers() != SelfReferrers.DELETED) {
            fitted.orderBy(plan);
        }
        List<Step> steps = new ArrayList<>(plan.steps());
        steps.removeIf(step -> step instanceof Step.Clear clear && fitted.ordering.contains(clear.reference()));
        return plan.with(steps.stream().map(step -> step.accept(fitted)).toList());
    }

    /** What PROTECT has left refers to itself, or to nothing that is deleted. */
    private void orderBy(PhasedPlan plan) {
        List<Reference> cleared =
                plan.clears().stream().map(Step.Clear::reference).toList();
        cleared.stream().filter(reference -> !reference.isNullable()).forEach(ordering::add);
        plan.guards().stream()
                .filter(step -> step.action() == OnDelete.PROTECT)
                .map(Step.Guard::reference)
                .filter(reference -> reference.isToItself() && !cleared.contains(reference))
                .forEach(ordering::add);
    }

    @Override
    public Step.Collect collect(Step.Collect step) {
        List<Column<?>> compared = new ArrayList<>();
        for (Reference reference : orderingOf(step.table())) {
            compared.addAll(reference.columns());
            compared.addAll(reference.parentColumns());
        }
        return step.keeping(compared);
    }

    @Override
    public Step enforce(Step.Enforce step) {
        List<DeferrableConstraint> again = new ArrayList<>(step.constraints());
        again.retainAll(initiallyDeferred);
        return new Step.Enforce(step.ordinal(), step.constraints(), again);
    }

    @Override
    public Step delete(Step.Delete step) {
        List<Reference> by = new ArrayList<>(step.through());
        by.addAll(orderingOf(step.table()));
        return by.equals(step.through())
                ? step
                : new Step.Delete(step.ordinal(), step.table(), Step.Rows.DEEPEST_FIRST, by);
    }

    private List<Reference> orderingOf(Table table) {
        return ordering.stream()
                .filter(reference -> reference.child().equals(table))
                .toList();
    }
}
