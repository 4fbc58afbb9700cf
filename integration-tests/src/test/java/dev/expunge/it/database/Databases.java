package dev.expunge.it.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Hands out databases that no other test sees. */
public final class Databases implements AutoCloseable {

    private final Chinook chinook = Chinook.read();
    private final PostgresServer postgres;
    private final AtomicInteger names = new AtomicInteger();

    Databases() throws IOException, SQLException {
        postgres = PostgresServer.start(chinook);
    }

    /** Returns a database without tables. */
    public TestDatabase empty(Product product) throws SQLException {
        String name = nextName();
        return new TestDatabase(
                product,
                switch (product) {
                    case H2 -> inMemory(name);
                    case POSTGRESQL -> postgres.empty(name);
                });
    }

    /** Returns a database with the Chinook tables and rows. */
    public TestDatabase chinook(Product product) throws SQLException {
        if (product == Product.POSTGRESQL) {
            return new TestDatabase(product, postgres.chinook(nextName()));
        }
        TestDatabase database = empty(product);
        chinook.writeTo(database.dataSource());
        return database;
    }

    private String nextName() {
        return "test_" + names.incrementAndGet();
    }

    private static DataSource inMemory(String name) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name));
        dataSource.setUser("sa");
        return dataSource;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
