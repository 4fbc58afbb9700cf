package dev.expunge.it.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The record store's 11 tables and 15 600 rows, read once, to be written into any database under their real names. */
final class Chinook {

    /** Parents first. */
    private static final List<String> TABLES = List.of(
            "Artist",
            "Album",
            "Genre",
            "MediaType",
            "Track",
            "Playlist",
            "PlaylistTrack",
            "Employee",
            "Customer",
            "Invoice",
            "InvoiceLine");

    /** The source of the data knows no trash. */
    private static final List<String> MARKS =
            List.of("\"DeletedAt\" timestamp with time zone", "\"DeletionId\" uuid", "\"DeletedBy\" varchar(100)");

    private final String schema;
    private final Map<String, List<List<Object>>> rows;

    private Chinook(String schema, Map<String, List<List<Object>>> rows) {
        this.schema = schema;
        this.rows = rows;
    }

    static Chinook read() {
        Map<String, List<List<Object>>> rows = new LinkedHashMap<>();
        try (InputStream schema = Chinook.class.getResourceAsStream("chinook.sql");
                Connection source = DriverManager.getConnection("jdbc:hsqldb:res:chinook", "SA", "")) {
            for (String table : TABLES) {
                rows.put(table, readTable(source, table));
            }
            return new Chinook(new String(schema.readAllBytes(), StandardCharsets.UTF_8), rows);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The Chinook data cannot be read.", e);
        }
    }

    void writeTo(DataSource target) throws SQLException {
        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(schema);
            for (String table : TABLES) {
                writeTable(connection, table, rows.get(table));
            }
            for (String mark : MARKS) {
                statement.execute("alter table \"Customer\" add column " + mark);
                statement.execute("alter table \"Invoice\" add column " + mark);
            }
            connection.commit();
        }
    }

    private static List<List<Object>> readTable(Connection source, String table) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = source.createStatement();
                ResultSet result =
                        statement.executeQuery("select * from \"chinook\".\"%s\" order by 1".formatted(table))) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void writeTable(Connection target, String table, List<List<Object>> rows) throws SQLException {
        String markers = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
        try (PreparedStatement insert =
                target.prepareStatement("insert into \"%s\" values (%s)".formatted(table, markers))) {
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
