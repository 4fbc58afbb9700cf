package dev.expunge.it.railway;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fills databases with the tables of two stations, and reads them as a whole. */
public final class StationDatabase {

    private static final List<String> TABLES = List.of(
            "station", "platform", "train", "conductor", "signal", "audit", "freight", "bench", "porter", "shunter");

    private StationDatabase() {}

    /** Returns a database with both stations. */
    public static TestDatabase filled(Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        try (InputStream script = StationDatabase.class.getResourceAsStream("stations.sql")) {
            database.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            return database;
        } catch (IOException e) {
            throw new IllegalStateException("The script cannot be read.", e);
        }
    }

    /** Returns every row of every table, as a connection sees them. */
    public static Map<String, List<String>> rows(Connection connection) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : TABLES) {
            rows.put(table, TestDatabase.rows(connection, "select * from " + table + " order by id"));
        }
        return rows;
    }
}
