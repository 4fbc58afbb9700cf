package dev.expunge.internal.deletion.collect;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.Nested;
import dev.expunge.internal.transaction.OpenTransaction;
import java.util.List;

/**
 * The deletes that call hooks on a thread right now. Whatever a hook asks of a manager happens in the transaction of the
 * delete that has called it, and a delete within leaves the rows to those that take them anyway.
 */
public final class RunningDeletes {

    private final LentTransactions transactions;
    private final Nested<RunningRows> running = new Nested<>();

    public RunningDeletes(LentTransactions transactions) {
        this.transactions = transactions;
    }

    /** Runs the hooks of a delete. */
    public void during(RunningRows rows, OpenTransaction transaction, Runnable hooks) {
        running.during(rows, () -> transactions.lend(transaction, hooks));
    }

    /** Returns a plan that reads the keys of all rows that running deletes may take. */
    public PartedPlan within(PartedPlan plan) {
        List<RunningRows> deletes = running.running();
        return deletes.isEmpty()
                ? plan
                : plan.with(part -> part.leavingOut(table -> deletes.stream().anyMatch(rows -> rows.mayHold(table))));
    }

    /** Returns the rows that a delete or a preview on this thread leaves out. */
    public LeftOut leftOut() {
        return new LeftOut(running.running());
    }

    /** Returns the constraints that deletes on this thread have deferred. */
    public List<DeferrableConstraint> deferred() {
        return running.running().stream()
                .flatMap(rows -> rows.deferred().stream())
                .distinct()
                .toList();
    }
}
