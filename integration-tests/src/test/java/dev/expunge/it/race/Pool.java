package dev.expunge.it.race;

import dev.expunge.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Connections that are used again, so that threads meet in the database and not on the way to it. */
final class Pool implements ConnectionSource, AutoCloseable {

    private final DataSource dataSource;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    Pool(DataSource dataSource) {
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

    @Override
    public void close() throws SQLException {
        List<Connection> all = new ArrayList<>(idle);
        for (Connection connection : all) {
            connection.close();
        }
    }
}
