package dev.expunge.it.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out databases that no other test sees. */
public final class Databases implements AutoCloseable {

    /** A user whom every database asks for {@link #PASSWORD}. */
    public static final String GUARDED_USER = "guarded";

    public static final String PASSWORD = "right";

    static final String CREATE_GUARDED_USER = "create user %s password '%s'".formatted(GUARDED_USER, PASSWORD);

    private final Chinook chinook = Chinook.read();
    private final PostgresServer postgres;
    private final AtomicInteger names = new AtomicInteger();

    Databases() throws IOException, SQLException {
        postgres = PostgresServer.start(chinook);
    }

    /** Returns a database without tables. */
    public TestDatabase empty(Product product) throws SQLException {
        String name = nextName();
        return switch (product) {
            case H2 -> inMemory(name);
            case POSTGRESQL -> postgres.empty(name);
        };
    }

    /** Returns a database with the Chinook tables and rows. */
    public TestDatabase chinook(Product product) throws SQLException {
        if (product == Product.POSTGRESQL) {
            return postgres.chinook(nextName());
        }
        TestDatabase database = empty(product);
        chinook.writeTo(database.dataSource());
        return database;
    }

    private static TestDatabase inMemory(String name) {
        TestDatabase database = new TestDatabase(Product.H2, "jdbc:h2:mem:" + name, "sa");
        database.run("set db_close_delay -1");
        database.run(CREATE_GUARDED_USER);
        return database;
    }

    private String nextName() {
        return "test_" + names.incrementAndGet();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
