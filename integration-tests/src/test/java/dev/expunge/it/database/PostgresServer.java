package dev.expunge.it.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server of this test run alone; databases with the Chinook data are copied from a template. */
final class PostgresServer implements AutoCloseable {

    private static final String USER = "postgres";
    private static final String TEMPLATE = "chinook";

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start(Chinook chinook) throws IOException, SQLException {
        PostgresServer started = new PostgresServer(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "50")
                .start());
        chinook.writeTo(started.create(TEMPLATE, "template0").dataSource());
        started.run(Databases.CREATE_GUARDED_USER);
        started.askForPassword(Databases.GUARDED_USER);
        return started;
    }

    TestDatabase empty(String name) throws SQLException {
        return create(name, "template0");
    }

    TestDatabase chinook(String name) throws SQLException {
        return create(name, TEMPLATE);
    }

    /** Files are copied in half the time that it takes to write each page to the log. */
    private TestDatabase create(String name, String template) throws SQLException {
        run("create database %s template %s strategy file_copy".formatted(name, template));
        String url = "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name);
        return new TestDatabase(Product.POSTGRESQL, url, USER);
    }

    private void askForPassword(String user) throws IOException, SQLException {
        Path rules = Path.of(run("show hba_file"));
        String rule = "host all %s all scram-sha-256%n".formatted(user);
        Files.writeString(rules, rule + Files.readString(rules));
        run("select pg_reload_conf()");
    }

    private String run(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
