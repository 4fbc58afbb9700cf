package dev.expunge;

import dev.expunge.deletion.DeletionReport;

/**
 * Hears of every delete that has taken a row, once it is committed, and never of one that is rolled back. Called on the
 * thread of the caller, outside of any transaction of ours.
 */
@FunctionalInterface
public interface CommitListener {

    void committed(DeletionReport report);
}
