package dev.expunge.deletion;

/** Makes other steps of the steps of a plan: each stays as it is, unless an implementation says otherwise. */
public interface StepChange extends StepVisitor<Step> {

    @Override
    default Step.Collect collect(Step.Collect step) {
        return step;
    }

    /** Changes each of its collect steps. */
    @Override
    default Step repeat(Step.Repeat step) {
        return new Step.Repeat(
                step.ordinal(), step.collects().stream().map(this::collect).toList());
    }

    @Override
    default Step guard(Step.Guard step) {
        return step;
    }

    @Override
    default Step clear(Step.Clear step) {
        return step;
    }

    @Override
    default Step set(Step.SetReference step) {
        return step;
    }

    @Override
    default Step defer(Step.Defer step) {
        return step;
    }

    @Override
    default Step enforce(Step.Enforce step) {
        return step;
    }

    @Override
    default Step delete(Step.Delete step) {
        return step;
    }

    @Override
    default Step mark(Step.Mark step) {
        return step;
    }
}
