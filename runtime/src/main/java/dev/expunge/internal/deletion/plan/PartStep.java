package dev.expunge.internal.deletion.plan;

import dev.expunge.deletion.Step;

/**
 * A step of one part of a delete.
 *
 * @param marks whether it is the part that marks
 */
record PartStep(boolean marks, Step step) {

    /** Returns when it is run: what it belongs to is done for both parts before anything that comes later. */
    int phase() {
        if (step instanceof Step.Collect || step instanceof Step.Repeat) {
            return 0;
        }
        if (step instanceof Step.Guard) {
            return 1;
        }
        return marks ? 3 : 2;
    }
}
