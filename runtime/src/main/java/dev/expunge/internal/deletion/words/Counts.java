package dev.expunge.internal.deletion.words;

import dev.expunge.deletion.Step;

/**
 * How many rows a delete takes and changes.
 *
 * @param deleted those that are removed, by model
 * @param marked those that go to the trash, by model
 * @param updated those whose reference is changed, by reference
 */
public record Counts(Tally deleted, Tally marked, Tally updated) {

    /** Returns counts of nothing so far. */
    public static Counts ofNothing() {
        return new Counts(new Tally(), new Tally(), new Tally());
    }

    /** Returns what the rows that a step takes are counted in. */
    public Tally of(Step.Taking step) {
        return step instanceof Step.Mark ? marked : deleted;
    }

    public long total() {
        return deleted.total() + marked.total() + updated.total();
    }
}
