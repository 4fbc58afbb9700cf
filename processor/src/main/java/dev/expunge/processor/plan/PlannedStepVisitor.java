package dev.expunge.processor.plan;

/**
 * Handles each kind of planned step.
 *
 * @param <R> what is made of a step
 */
public interface PlannedStepVisitor<R> {

    R collect(PlannedStep.Collect step);

    R repeat(PlannedStep.Repeat step);

    R guard(PlannedStep.Guard step);

    R clear(PlannedStep.Clear step);

    R setNull(PlannedStep.SetNull step);

    R setDefault(PlannedStep.SetDefault step);

    R setTo(PlannedStep.SetTo step);

    R setFrom(PlannedStep.SetFrom step);

    R defer(PlannedStep.Defer step);

    R enforce(PlannedStep.Enforce step);

    R delete(PlannedStep.Delete step);

    R deleteDeepestFirst(PlannedStep.DeleteDeepestFirst step);

    R deleteReferring(PlannedStep.DeleteReferring step);

    R deleteRoots(PlannedStep.DeleteRoots step);

    R mark(PlannedStep.Mark step);

    R markReferring(PlannedStep.MarkReferring step);

    R markRoots(PlannedStep.MarkRoots step);
}
