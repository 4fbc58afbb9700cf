package dev.expunge.it.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

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
        chinook.writeTo(started.create(TEMPLATE, "template0"));
        return started;
    }

    DataSource empty(String name) throws SQLException {
        return create(name, "template0");
    }

    DataSource chinook(String name) throws SQLException {
        return create(name, TEMPLATE);
    }

    private DataSource create(String name, String template) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database %s template %s".formatted(name, template));
        }
        return server.getDatabase(USER, name);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
