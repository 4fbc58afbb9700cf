package dev.expunge.it.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One database of one test, asked in plain SQL, so that what a test sees owes nothing to the library.
 *
 * @param product whose it is
 * @param url its address
 * @param user who may do everything in it, without password
 */
public record TestDatabase(Product product, String url, String user) {

    /** Opens it for the user who may do everything. */
    public DataSource dataSource() {
        return dataSource(user, "");
    }

    /** Opens it for somebody who may have to give a password. */
    public DataSource dataSource(String login, String password) {
        return switch (product) {
            case H2 -> {
                JdbcDataSource opened = new JdbcDataSource();
                opened.setURL(url);
                opened.setUser(login);
                opened.setPassword(password);
                yield opened;
            }
            case POSTGRESQL -> {
                PGSimpleDataSource opened = new PGSimpleDataSource();
                opened.setURL(url);
                opened.setUser(login);
                opened.setPassword(password);
                yield opened;
            }
        };
    }

    /** Runs statements that are separated by semicolons. */
    public void run(String script) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(script, e);
        }
    }

    /** Returns the rows of a query, each with its values joined by a space. */
    public List<String> rows(String query) {
        try (Connection connection = dataSource().getConnection()) {
            return rows(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Does what {@link #rows(String)} does, inside the transaction of a connection. */
    public static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(result.getString(i));
                }
                rows.add(String.join(" ", values));
            }
        }
        return rows;
    }

    /** Returns the one number that a query finds. */
    public long number(String query) {
        return Long.parseLong(rows(query).get(0));
    }

    /** Returns the number of rows of each table. */
    public Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        for (String table : rows(
                "select table_name from information_schema.tables where lower(table_schema) = 'public' order by 1")) {
            sizes.put(table, number("select count(*) from \"%s\"".formatted(table)));
        }
        return sizes;
    }
}
