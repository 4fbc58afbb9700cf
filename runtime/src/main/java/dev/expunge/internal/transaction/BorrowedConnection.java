package dev.expunge.internal.transaction;

import dev.expunge.error.TransactionState;
import dev.expunge.error.UnknownCommitException;
import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * A connection that stays the caller's, and is never closed by us. Its transaction is joined; in auto-commit mode there
 * is none, and each piece of work is a transaction of its own.
 *
 * @param commit takes what is to be done after the caller's commit
 */
record BorrowedConnection(Connection connection, Consumer<Runnable> commit) implements Beginning, ConnectionSource {

    /** Returns the connection of a caller who tells us nothing of its commits. */
    static BorrowedConnection of(Connection connection) {
        return new BorrowedConnection(connection, action -> {
            throw new UnknownCommitException();
        });
    }

    @Override
    public Transaction begin() throws SQLException {
        return isOurs() ? OwnTransaction.begin(this) : JoinedTransaction.join(connection, commit);
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
