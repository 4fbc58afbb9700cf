package dev.expunge.internal.jdbc;

import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;

/** Begins transactions: our own, or within the caller's. */
public interface TransactionSource {

    /** Returns the source of our own transactions. */
    static TransactionSource own(ConnectionSource connections) {
        return () -> OwnTransaction.begin(connections);
    }

    /**
     * Returns the source that joins the transaction of a connection. While the connection is in auto-commit mode there
     * is none to join, and each piece of work is a transaction of its own on it.
     */
    static TransactionSource joining(Connection connection) {
        ConnectionSource borrowed = new BorrowedConnection(connection);
        return () -> connection.getAutoCommit() ? OwnTransaction.begin(borrowed) : JoinedTransaction.join(connection);
    }

    @SuppressWarnings("exports")
    Transaction begin() throws SQLException;
}
