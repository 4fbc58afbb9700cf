package dev.expunge.internal.transaction;

import dev.expunge.error.TransactionState;
import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that stays the caller's, and is never closed by us. Its transaction is joined; in auto-commit mode there
 * is none, and each piece of work is a transaction of its own.
 */
record BorrowedConnection(Connection connection) implements Beginning, ConnectionSource {

    @Override
    public Transaction begin() throws SQLException {
        return isOurs() ? OwnTransaction.begin(this) : JoinedTransaction.join(connection);
    }

    @Override
    public boolean isOurs() throws SQLException {
        return connection.getAutoCommit();
    }

    /** A connection that cannot even take a savepoint is lost, or has failed before. */
    @Override
    public TransactionState stateIfImpossible() {
        return TransactionState.MUST_ROLL_BACK;
    }

    @Override
    public Connection acquire() {
        return connection;
    }

    @Override
    public void release(Connection released) {
        // The caller closes it.
    }
}
