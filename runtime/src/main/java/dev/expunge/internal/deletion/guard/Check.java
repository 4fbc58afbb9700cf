package dev.expunge.internal.deletion.guard;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.rows.Countable;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.jdbc.Task;
import java.util.Optional;

/**
 * Referrers that matter to a delete if there are any.
 *
 * @param action the action of their reference
 * @param referrers the rows
 * @param set the step that would set them; absent if they refuse the delete
 * @param task what they are looked for
 */
record Check(OnDelete action, Referrers referrers, Optional<Step.SetReference> set, Task task) {

    /** Whether only a supplier knows what is set. */
    boolean isSupplied() {
        return set.filter(step -> step.assignment().isSupplied()).isPresent();
    }

    Countable.Request toCount() {
        return new Countable.Request(referrers, task);
    }

    /** A check that has found rows. */
    record Found(Check check, long count) {}
}
