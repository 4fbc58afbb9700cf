package dev.expunge.internal.deletion.plan;

import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepChange;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.stream.Stream;

/** Lets the steps of a plan that has no roots find the rows that refer to marked ones. */
final class Entered implements StepChange {

    private final List<Reference> entries;

    private Entered(List<Reference> entries) {
        this.entries = entries;
    }

    /** @param entries the references to marked rows */
    static PhasedPlan of(PhasedPlan plan, List<Reference> entries) {
        Entered entered = new Entered(entries);
        return plan.with(plan.steps().stream().map(step -> step.accept(entered)).toList());
    }

    @Override
    public Step.Collect collect(Step.Collect step) {
        List<Reference> through = with(step.table(), step.through());
        return new Step.Collect(step.ordinal(), step.table(), step.columns(), step.roots(), through, step.reasons());
    }

    @Override
    public Step delete(Step.Delete step) {
        return step.rows() == Step.Rows.REFERRING
                ? new Step.Delete(step.ordinal(), step.table(), step.rows(), with(step.table(), step.through()))
                : step;
    }

    private List<Reference> with(Table table, List<Reference> through) {
        Stream<Reference> own = entries.stream().filter(entry -> entry.child().equals(table));
        return Stream.concat(through.stream(), own).distinct().toList();
    }
}
