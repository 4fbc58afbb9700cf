package dev.expunge.internal.transaction;

import dev.expunge.error.TransactionState;
import dev.expunge.jdbc.ConnectionSource;
import java.sql.SQLException;

/**
 * Begins transactions of ours.
 *
 * @param connections where each gets its connection
 */
record OwnBeginning(ConnectionSource connections) implements Beginning {

    @Override
    public Transaction begin() throws SQLException {
        return OwnTransaction.begin(connections);
    }

    /** Nothing has happened to anybody. */
    @Override
    public TransactionState stateIfImpossible() {
        return TransactionState.USABLE;
    }
}
