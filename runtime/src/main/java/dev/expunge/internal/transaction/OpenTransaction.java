package dev.expunge.internal.transaction;

import dev.expunge.internal.jdbc.Session;
import java.util.function.Function;

/** A transaction as the work that runs in it sees it. */
public interface OpenTransaction {

    /** Returns a session that counts the statements of this work alone. */
    Session session();

    /** Runs work that runs its own work in transactions within this one, by what it is given. */
    <R> R share(Function<Transactions, R> work);

    /** Whether it is the caller's, and all its statements see the rows of one moment, which may be long ago. */
    boolean seesOneSnapshot();

    /**
     * Does something after the commit, and never if this work is undone.
     *
     * @throws dev.expunge.error.UnknownCommitException if nobody tells us of the commit
     */
    void afterCommit(Runnable action);
}
