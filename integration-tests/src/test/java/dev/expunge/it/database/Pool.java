package dev.expunge.it.database;

import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Connections that are used again, since opening one takes PostgreSQL longer than most deletes. */
public final class Pool implements ConnectionSource, AutoCloseable {

    private final DataSource dataSource;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    public Pool(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Connection acquire() throws SQLException {
        Connection connection = idle.poll();
        return connection == null ? dataSource.getConnection() : connection;
    }

    @Override
    public void release(Connection connection) {
        idle.add(connection);
    }

    /** Does work on a connection in auto-commit mode, which has to leave it so. */
    public <R> R with(Work<R> work) {
        try {
            Connection connection = acquire();
            try {
                return work.on(connection);
            } finally {
                release(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closes what nobody uses; who comes later gets new connections. */
    @Override
    public void close() {
        try {
            for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done on a connection. */
    @FunctionalInterface
    public interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}
