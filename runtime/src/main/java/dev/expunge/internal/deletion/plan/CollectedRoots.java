package dev.expunge.internal.deletion.plan;

import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Lets a plan read the keys of its roots first, and name them by their keys afterwards. */
final class CollectedRoots implements StepChange {

    private CollectedRoots() {}

    static PhasedPlan in(PhasedPlan plan) {
        CollectedRoots collected = new CollectedRoots();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Collect(0, plan.root(), plan.root().key(), true, List.of(), EnumSet.of(Reason.ROOTS)));
        plan.steps().forEach(step -> steps.add(step.accept(collected)));
        return plan.with(steps);
    }

    @Override
    public Step delete(Step.Delete step) {
        return step.rows() == Step.Rows.ROOTS ? byKeys(step) : step;
    }

    @Override
    public Step mark(Step.Mark step) {
        return step.rows() == Step.Rows.ROOTS ? byKeys(step) : step;
    }

    /** Returns the step that takes rows whose keys are read. */
    static Step byKeys(Step.Taking step) {
        return step instanceof Step.Mark
                ? new Step.Mark(step.ordinal(), step.table(), Step.Rows.COLLECTED, List.of())
                : new Step.Delete(step.ordinal(), step.table(), Step.Rows.COLLECTED, List.of());
    }
}
