package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.LockScope;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.sql.MarkValues;
import java.util.UUID;

/**
 * What one delete is asked to do, the same however often it is tried.
 *
 * @param marks what is written into rows that go to the trash: the deletion id among it, whether there are such rows or not
 * @param plan the plan of the roots' model
 * @param roots the rows to start from
 * @param options how it is done
 * @param targets what set steps write; a supplier's value is kept for the next try
 * @param labels what messages call models and rows
 * @param hooking how it calls hooks
 */
record DeletionRequest(
        MarkValues marks,
        PartedPlan plan,
        Roots roots,
        DeletionOptions options,
        SetTargets targets,
        Labels labels,
        Hooking hooking) {

    UUID id() {
        return marks.id();
    }

    /** Returns a request for a part of the rows. */
    DeletionRequest startingFrom(Roots some) {
        return new DeletionRequest(marks, plan, some, options, targets, labels, hooking);
    }

    /** Returns a request that locks other rows. */
    DeletionRequest locking(LockScope lock) {
        return new DeletionRequest(marks, plan, roots, options.lock(lock), targets, labels, hooking);
    }
}
