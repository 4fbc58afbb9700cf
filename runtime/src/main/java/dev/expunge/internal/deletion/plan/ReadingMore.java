package dev.expunge.internal.deletion.plan;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepVisitor;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Lets a plan read rows of which the compiler saw no need to: it does not know who listens when a database is opened. */
final class ReadingMore implements StepVisitor<Step> {

    private final Predicate<Table> tables;
    private final Reason reason;
    private final List<Step.Collect> added = new ArrayList<>();

    private ReadingMore(Predicate<Table> tables, Reason reason) {
        this.tables = tables;
        this.reason = reason;
    }

    /**
     * Returns a plan that reads the rows of some tables for one more reason: all their columns where hooks want records,
     * or else their keys.
     */
    static PhasedPlan of(PhasedPlan plan, Predicate<Table> tables, Reason reason) {
        ReadingMore more = new ReadingMore(tables, reason);
        List<Step> steps = plan.steps().stream().map(step -> step.accept(more)).toList();
        int collects = plan.collects().size();
        List<Step> all = new ArrayList<>(steps.subList(0, collects));
        all.addAll(more.added);
        all.addAll(steps.subList(collects, steps.size()));
        List<Step> numbered = new ArrayList<>();
        all.forEach(step -> numbered.add(step.at(numbered.size() + 1)));
        return PhasedPlan.of(new DeletionPlan(plan.root(), numbered));
    }

    @Override
    public Step collect(Step.Collect step) {
        return tables.test(step.table()) ? reading(step) : step;
    }

    @Override
    public Step repeat(Step.Repeat step) {
        List<Step.Collect> collects = step.collects().stream()
                .map(collect -> tables.test(collect.table()) ? reading(collect) : collect)
                .toList();
        return new Step.Repeat(step.ordinal(), collects);
    }

    @Override
    public Step guard(Step.Guard step) {
        return step;
    }

    @Override
    public Step clear(Step.Clear step) {
        return step;
    }

    @Override
    public Step set(Step.SetReference step) {
        return step;
    }

    @Override
    public Step delete(Step.Delete step) {
        boolean isRead = step.rows() != Step.Rows.ROOTS && step.rows() != Step.Rows.REFERRING;
        if (isRead || !tables.test(step.table())) {
            return step;
        }
        boolean roots = step.rows() == Step.Rows.ROOTS;
        Set<Reason> reasons = EnumSet.of(roots ? Reason.ROOTS : reason);
        Step.Collect collect =
                new Step.Collect(step.ordinal(), step.table(), step.table().key(), roots, step.through(), reasons);
        added.add(reading(collect));
        return new Step.Delete(step.ordinal(), step.table(), Step.Rows.COLLECTED, List.of());
    }

    private Step.Collect reading(Step.Collect step) {
        Set<Column<?>> columns = new LinkedHashSet<>(step.columns());
        if (reason == Reason.HOOKS) {
            columns.addAll(step.table().columns());
        }
        Set<Reason> reasons = EnumSet.copyOf(step.reasons());
        reasons.add(reason);
        return new Step.Collect(
                step.ordinal(), step.table(), List.copyOf(columns), step.roots(), step.through(), reasons);
    }
}
