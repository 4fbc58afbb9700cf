package dev.expunge.internal.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.internal.jdbc.Task;

/**
 * Referrers that refuse a delete if there are any.
 *
 * @param action the action of their reference
 * @param referrers the rows
 * @param task what they are looked for
 */
record Check(OnDelete action, Referrers referrers, Task task) {

    /** A check that has found rows. */
    record Failed(Check check, long count) {}
}
