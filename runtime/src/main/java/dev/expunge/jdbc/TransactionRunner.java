package dev.expunge.jdbc;

import java.sql.Connection;
import java.util.function.Function;

/**
 * Runs work in the transactions of the caller's framework. Safe for use by several threads.
 *
 * <p>Each call of a manager is one piece of work. Whether it gets a transaction of its own or joins one that is open is
 * the runner's decision, as is what becomes of that transaction when the work throws.
 */
public interface TransactionRunner {

    /**
     * Runs work on a connection with an open transaction, and returns what it returns. What the work throws has to
     * reach the caller.
     *
     * @param work does not commit, roll back or close the connection; it takes back its own changes if it throws
     */
    <R> R run(Function<Connection, R> work);

    /**
     * Does something after the commit of the transaction that is open on this thread, and never after a rollback. Called
     * by work while it runs. A runner that cannot do that refuses it, as this one does: then whatever wants to hear of
     * commits is refused, too.
     */
    default void afterCommit(Runnable action) {
        throw new UnsupportedOperationException("This runner does not tell of its commits");
    }
}
