package dev.expunge.internal.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.internal.jdbc.Task;
import java.util.List;

/**
 * Referrers that refuse a delete if there are any.
 *
 * @param action the action of their reference
 * @param referrers the rows
 * @param target the parent's values that they would be set to, or empty if they would not be set
 * @param task what they are looked for
 */
record Check(OnDelete action, Referrers referrers, List<Object> target, Task task) {

    Countable.Request toCount() {
        return new Countable.Request(referrers, task);
    }

    /** A check that has found rows. */
    record Failed(Check check, long count) {}
}
