package dev.expunge.internal.transaction;

import dev.expunge.error.TransactionState;
import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Begins transactions of ours.
 *
 * @param connections where each gets its connection
 * @param isolation how much of others' changes they see, as {@link Connection} calls it
 */
record OwnBeginning(ConnectionSource connections, int isolation) implements Beginning {

    /** Begins transactions of which each statement sees what was committed before it. */
    OwnBeginning(ConnectionSource connections) {
        this(connections, Connection.TRANSACTION_READ_COMMITTED);
    }

    @Override
    public Beginning ofOneSnapshot() {
        return new OwnBeginning(connections, Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public Transaction begin() throws SQLException {
        return OwnTransaction.begin(connections, isolation);
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    /** Nothing has happened to anybody. */
    @Override
    public TransactionState stateIfImpossible() {
        return TransactionState.USABLE;
    }
}
