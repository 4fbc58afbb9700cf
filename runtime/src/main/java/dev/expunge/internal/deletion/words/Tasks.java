package dev.expunge.internal.deletion.words;

import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepVisitor;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.spi.Table;

/** Names steps for errors: {@code Album (step 3: delete)}. */
public final class Tasks implements StepVisitor<Task> {

    private Tasks() {}

    public static Task of(Step step) {
        return step.accept(new Tasks());
    }

    @Override
    public Task collect(Step.Collect step) {
        return task(step, step.table(), "collect");
    }

    @Override
    public Task repeat(Step.Repeat step) {
        return task(step, step.collects().get(0).table(), "collect");
    }

    @Override
    public Task guard(Step.Guard step) {
        return task(step, step.reference().child(), "guard");
    }

    @Override
    public Task clear(Step.Clear step) {
        return task(step, step.reference().child(), "clear");
    }

    @Override
    public Task set(Step.SetReference step) {
        return task(step, step.reference().child(), "set");
    }

    @Override
    public Task defer(Step.Defer step) {
        return task(step, step.constraints().get(0).reference().child(), "defer");
    }

    @Override
    public Task enforce(Step.Enforce step) {
        return task(step, step.constraints().get(0).reference().child(), "enforce");
    }

    @Override
    public Task delete(Step.Delete step) {
        return task(step, step.table(), "delete");
    }

    @Override
    public Task mark(Step.Mark step) {
        return task(step, step.table(), "mark");
    }

    private static Task task(Step step, Table table, String kind) {
        return new Task(table.label(), "step " + step.ordinal() + ": " + kind);
    }
}
