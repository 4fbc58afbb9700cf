package dev.expunge.internal.deletion.guard;

import dev.expunge.internal.deletion.rows.Collected;

/** Decides how many keys are collected. */
public interface Intake {

    /** Whether there may be too many. */
    boolean isLimited();

    /** Whether no more keys are wanted, after each that is new. */
    boolean isFull(Collected collected);
}
