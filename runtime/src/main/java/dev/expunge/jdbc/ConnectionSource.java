package dev.expunge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where the connections of our own transactions come from. Safe for use by several threads. */
public interface ConnectionSource {

    /** Returns the source that takes connections from a data source and closes them. */
    static ConnectionSource of(DataSource dataSource) {
        return new ConnectionSource() {
            @Override
            public Connection acquire() throws SQLException {
                return dataSource.getConnection();
            }

            @Override
            public void release(Connection connection) throws SQLException {
                connection.close();
            }
        };
    }

    /** Returns a connection that nobody else uses until it is released. */
    Connection acquire() throws SQLException;

    /** Takes a connection back, committed or rolled back. */
    void release(Connection connection) throws SQLException;
}
