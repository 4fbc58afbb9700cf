package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.collect.RunningRows;
import dev.expunge.internal.deletion.hook.CurrentDelete;
import dev.expunge.internal.deletion.hook.HookCalls;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.transaction.OpenTransaction;
import java.util.List;
import java.util.Optional;

/** Calls the hooks of one delete within its transaction, and lets deletes that they ask for know of its rows. */
final class Calling {

    private final Hooking hooking;
    private final OpenTransaction transaction;
    private final HookCalls calls;
    private boolean hasCalledAfter;

    Calling(DeletionRequest request, OpenTransaction transaction) {
        this.hooking = request.hooking();
        this.transaction = transaction;
        CurrentDelete current = new CurrentDelete(
                request.id(),
                request.options().actor(),
                request.labels().of(request.plan().root()),
                request.plan().marks(),
                transaction::afterCommit);
        this.calls = hooking.hearing().calls(request.plan(), hooking.hooks(), current, request.labels());
    }

    /** Takes the rows that are found. */
    void found(Parts parts) {
        calls.found(parts);
    }

    /** Returns a model of which rows were found that hooks have not heard of. */
    Optional<String> due() {
        return calls.due();
    }

    /** Calls the hooks that are due. */
    void before(Parts parts) {
        during(parts, List.of(), calls::before);
    }

    /** Calls the hooks of the rows that a step has taken. */
    void after(Step.Taking step, long rows, Parts parts, List<DeferrableConstraint> deferred) {
        during(parts, deferred, () -> hasCalledAfter |= calls.after(step, rows));
    }

    /** Whether any hook was called after a row was taken. */
    boolean hasCalledAfter() {
        return hasCalledAfter;
    }

    private void during(Parts parts, List<DeferrableConstraint> deferred, Runnable hooks) {
        hooking.running().during(new RunningRows(parts, deferred, transaction.session()), transaction, hooks);
    }
}
