package dev.expunge.sample.database;

import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens connections in which plain table names mean those of one schema.
 *
 * @param address where to connect
 * @param schema the schema
 */
record SchemaConnections(DatabaseAddress address, String schema) implements ConnectionSource {

    @Override
    public Connection acquire() throws SQLException {
        Connection connection = address.connect();
        try {
            connection.setSchema(schema);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void release(Connection connection) throws SQLException {
        connection.close();
    }
}
