package dev.expunge.internal.jdbc;

import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;

/** A connection that stays the caller's, and is never closed by us. */
record BorrowedConnection(Connection connection) implements ConnectionSource {

    @Override
    public Connection acquire() {
        return connection;
    }

    @Override
    public void release(Connection released) {
        // The caller closes it.
    }
}
