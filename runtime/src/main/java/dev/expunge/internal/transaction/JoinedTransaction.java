package dev.expunge.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * The caller's transaction, from a savepoint of ours on. Nothing is committed or closed. Without the savepoint a failed
 * statement would leave PostgreSQL's transaction dead, and its {@code commit()} would return normally all the same.
 */
final class JoinedTransaction implements Transaction {

    private final Connection connection;
    private final Savepoint savepoint;

    private JoinedTransaction(Connection connection, Savepoint savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    static JoinedTransaction join(Connection connection) throws SQLException {
        return new JoinedTransaction(connection, connection.setSavepoint());
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
    public void keep() throws SQLException {
        connection.releaseSavepoint(savepoint);
    }

    @Override
    public void undo() throws SQLException {
        connection.rollback(savepoint);
        connection.releaseSavepoint(savepoint);
    }

    @Override
    public void leave() {
        // The connection and its transaction are the caller's.
    }
}
