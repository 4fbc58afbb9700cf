package dev.expunge.internal.transaction;

import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.jdbc.TransactionRunner;
import java.sql.Connection;

/** Where the transactions of a database come from, before it is known what the database can do. */
@FunctionalInterface
public interface TransactionSource {

    /** Returns the source of our own transactions. */
    static TransactionSource own(ConnectionSource connections) {
        return settings -> new JdbcTransactions(new OwnBeginning(connections), settings);
    }

    /**
     * Returns the source that joins the transaction of a connection. While the connection is in auto-commit mode there
     * is none to join, and each piece of work is a transaction of its own on it.
     */
    static TransactionSource joining(Connection connection) {
        return settings -> new JdbcTransactions(BorrowedConnection.of(connection), settings);
    }

    /** Returns the source of transactions that a runner of the caller's begins and ends. */
    static TransactionSource runBy(TransactionRunner runner) {
        return settings -> new DelegatedTransactions(runner, settings);
    }

    /** Returns the transactions of a database that was opened with settings. */
    Transactions with(SessionSettings settings);
}
