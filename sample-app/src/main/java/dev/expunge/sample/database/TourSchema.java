package dev.expunge.sample.database;

import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The schema that a tour creates for itself and, unless told otherwise, drops when it is over. */
public final class TourSchema implements AutoCloseable {

    public static final String NAME = "expunge_tour";

    private final DatabaseAddress address;
    private final Connection connection;
    private final boolean keep;

    private TourSchema(DatabaseAddress address, Connection connection, boolean keep) {
        this.address = address;
        this.connection = connection;
        this.keep = keep;
    }

    /**
     * Creates the schema and its empty tables.
     *
     * @param replace whether a schema of that name may be dropped first
     * @param keep whether the schema stays when the tour is over
     * @throws SchemaExistsException if there is one and it may not be dropped
     */
    public static TourSchema create(DatabaseAddress address, boolean replace, boolean keep) throws SQLException {
        Connection connection = address.connect();
        try {
            createTables(connection, replace);
            return new TourSchema(address, connection, keep);
        } catch (SQLException | SchemaExistsException e) {
            connection.close();
            throw e;
        }
    }

    /** Returns connections to the schema. */
    public ConnectionSource connections() {
        return new SchemaConnections(address, NAME);
    }

    /** Returns the name and version of the database product. */
    public String product() throws SQLException {
        return connection.getMetaData().getDatabaseProductName() + " "
                + connection.getMetaData().getDatabaseProductVersion();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!keep) {
                drop(connection);
            }
        }
    }

    private static void createTables(Connection connection, boolean replace) throws SQLException {
        if (exists(connection)) {
            if (!replace) {
                throw new SchemaExistsException(NAME);
            }
            drop(connection);
        }
        execute(connection, "CREATE SCHEMA \"" + NAME + "\"");
        connection.setSchema(NAME);
        for (String statement : SqlScript.named("schema.sql").statements()) {
            execute(connection, statement);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            boolean found = false;
            while (schemas.next()) {
                found |= NAME.equals(schemas.getString("TABLE_SCHEM"));
            }
            return found;
        }
    }

    private static void drop(Connection connection) throws SQLException {
        execute(connection, "DROP SCHEMA \"" + NAME + "\" CASCADE");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
