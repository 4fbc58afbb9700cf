package dev.expunge.internal.transaction;

import dev.expunge.internal.jdbc.Cleanup;
import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;

/** A transaction of ours, at READ COMMITTED if nothing else is wanted, on a connection that is given back with its settings as they were. */
final class OwnTransaction implements Transaction {

    private final ConnectionSource source;
    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private final AfterCommit afterCommit = AfterCommit.ofOurs();
    private boolean isolationChanged;
    private boolean ended;

    private OwnTransaction(ConnectionSource source, Connection connection) throws SQLException {
        this.source = source;
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
    }

    static OwnTransaction begin(ConnectionSource source) throws SQLException {
        return begin(source, Connection.TRANSACTION_READ_COMMITTED);
    }

    static OwnTransaction begin(ConnectionSource source, int isolation) throws SQLException {
        Connection connection = source.acquire();
        try {
            OwnTransaction transaction = new OwnTransaction(source, connection);
            transaction.prepare(isolation);
            return transaction;
        } catch (Throwable failure) {
            Cleanup.after(failure, () -> source.release(connection));
            throw failure;
        }
    }

    /** The isolation comes first: most drivers refuse to change it inside a transaction. */
    private void prepare(int wanted) throws SQLException {
        if (isolation != wanted && connection.getMetaData().supportsTransactionIsolationLevel(wanted)) {
            connection.setTransactionIsolation(wanted);
            isolationChanged = true;
        }
        try {
            connection.setAutoCommit(false);
        } catch (Throwable failure) {
            Cleanup.after(failure, this::restoreSettings);
            throw failure;
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public Transaction whileStreaming() {
        return this;
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public AfterCommit afterCommit() {
        return afterCommit;
    }

    @Override
    public void keep() throws SQLException {
        afterCommit.close();
        connection.commit();
        ended = true;
    }

    @Override
    public void undo() throws SQLException {
        afterCommit.forget();
        connection.rollback();
        ended = true;
    }

    @Override
    public void leave() throws SQLException {
        try {
            if (ended) {
                restoreSettings();
            }
        } finally {
            source.release(connection);
        }
    }

    /** Not before the transaction has ended: switching auto-commit on would commit what could not be undone. */
    private void restoreSettings() throws SQLException {
        try {
            if (isolationChanged) {
                connection.setTransactionIsolation(isolation);
            }
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }
}
