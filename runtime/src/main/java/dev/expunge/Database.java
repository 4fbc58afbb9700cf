package dev.expunge;

import dev.expunge.deletion.Registry;
import java.sql.Connection;
import javax.sql.DataSource;

/** A database together with the registry of the models in it. */
public final class Database {
    private final Registry registry;

    private Database(Registry registry) {
        this.registry = registry;
    }

    /** Returns the registry that the database was opened with. */
    public Registry registry() {
        return registry;
    }

    public static Database open(Registry registry, DataSource dataSource) {
        return new Database(registry);
    }

    public static Database open(Registry registry, Connection connection) {
        return new Database(registry);
    }

    public static Database open(Registry registry, DatabaseSettings settings) {
        return new Database(registry);
    }
}
