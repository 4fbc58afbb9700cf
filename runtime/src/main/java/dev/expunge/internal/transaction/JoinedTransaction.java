package dev.expunge.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Consumer;

/**
 * The caller's transaction, from a savepoint of ours on. Nothing is committed or closed. Without the savepoint a failed
 * statement would leave PostgreSQL's transaction dead, and its {@code commit()} would return normally all the same.
 */
final class JoinedTransaction implements Transaction {

    private final Connection connection;
    private final Savepoint savepoint;
    private final AfterCommit afterCommit;

    private JoinedTransaction(Connection connection, Savepoint savepoint, AfterCommit afterCommit) {
        this.connection = connection;
        this.savepoint = savepoint;
        this.afterCommit = afterCommit;
    }

    /**
     * Joins it.
     *
     * @param commit takes what is to be done after its commit
     */
    static JoinedTransaction join(Connection connection, Consumer<Runnable> commit) throws SQLException {
        return new JoinedTransaction(connection, connection.setSavepoint(), AfterCommit.ofPartOf(commit));
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /**
     * Goes on without the savepoint. It must not outlive the opening of a stream: going back to it would take the
     * caller's later work back, and releasing it those of streams that were opened later and are still read.
     */
    @Override
    public Transaction whileStreaming() throws SQLException {
        keep();
        return new CallersTransaction(connection);
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public AfterCommit afterCommit() {
        return afterCommit;
    }

    @Override
    public void keep() throws SQLException {
        afterCommit.close();
        connection.releaseSavepoint(savepoint);
    }

    @Override
    public void undo() throws SQLException {
        afterCommit.forget();
        connection.rollback(savepoint);
        connection.releaseSavepoint(savepoint);
    }

    @Override
    public void leave() {
        // The connection and its transaction are the caller's.
    }
}
