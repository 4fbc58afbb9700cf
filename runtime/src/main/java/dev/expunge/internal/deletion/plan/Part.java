package dev.expunge.internal.deletion.plan;

import dev.expunge.internal.deletion.rows.Collected;

/**
 * A part of a delete, with the rows that it has found.
 *
 * @param plan what becomes of the rows
 * @param collected those whose keys are read
 */
public record Part(PhasedPlan plan, Collected collected) {

    public boolean marks() {
        return collected.areMarked();
    }
}
