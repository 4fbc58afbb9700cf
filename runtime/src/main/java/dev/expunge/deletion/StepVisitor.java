package dev.expunge.deletion;

/**
 * Handles each kind of step.
 *
 * @param <R> what is made of a step
 */
public interface StepVisitor<R> {

    R collect(Step.Collect step);

    R repeat(Step.Repeat step);

    R guard(Step.Guard step);

    R clear(Step.Clear step);

    R set(Step.SetReference step);

    R defer(Step.Defer step);

    R enforce(Step.Enforce step);

    R delete(Step.Delete step);

    R mark(Step.Mark step);
}
