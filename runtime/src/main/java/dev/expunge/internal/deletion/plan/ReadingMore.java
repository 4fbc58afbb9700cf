package dev.expunge.internal.deletion.plan;

import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepChange;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Lets a plan read rows of which the compiler saw no need to: it does not know who listens when a database is opened. */
final class ReadingMore implements StepChange {

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
        return plan.with(all);
    }

    @Override
    public Step.Collect collect(Step.Collect step) {
        return tables.test(step.table()) ? reading(step) : step;
    }

    @Override
    public Step delete(Step.Delete step) {
        return take(step);
    }

    @Override
    public Step mark(Step.Mark step) {
        return take(step);
    }

    private Step take(Step.Taking step) {
        boolean isRead = step.rows() != Step.Rows.ROOTS && step.rows() != Step.Rows.REFERRING;
        if (isRead || !tables.test(step.table())) {
            return step;
        }
        boolean roots = step.rows() == Step.Rows.ROOTS;
        Set<Reason> reasons = EnumSet.of(roots ? Reason.ROOTS : reason);
        Step.Collect collect =
                new Step.Collect(step.ordinal(), step.table(), step.table().key(), roots, step.through(), reasons);
        added.add(reading(collect));
        return CollectedRoots.byKeys(step);
    }

    private Step.Collect reading(Step.Collect step) {
        List<Column<?>> more = reason == Reason.HOOKS ? step.table().columns() : List.of();
        Step.Collect kept = step.keeping(more);
        Set<Reason> reasons = EnumSet.copyOf(step.reasons());
        reasons.add(reason);
        return new Step.Collect(step.ordinal(), step.table(), kept.columns(), step.roots(), step.through(), reasons);
    }
}
