package dev.expunge.it.database;

import dev.expunge.DatabaseSettings;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.jdbc.TransactionRunner;
import java.sql.Connection;
import javax.sql.DataSource;

/** The ways in which a delete is executed; its outcome must be the same in all of them. */
public enum Execution {
    H2(Product.H2, false),
    POSTGRESQL(Product.POSTGRESQL, false),
    /** By the standard alone: keys in lists, no arrays, no locks, as any engine behind a PostgreSQL driver may need it. */
    POSTGRESQL_PESSIMISTIC(Product.POSTGRESQL, true);

    private final Product product;
    private final boolean pessimistic;

    Execution(Product product, boolean pessimistic) {
        this.product = product;
        this.pessimistic = pessimistic;
    }

    /** Returns where it is executed. */
    public Product product() {
        return product;
    }

    /** Returns settings that open a database for it. */
    public DatabaseSettings on(DataSource dataSource) {
        return chosen(DatabaseSettings.of(dataSource));
    }

    /** Returns settings that join a connection's transaction for it. */
    public DatabaseSettings on(Connection connection) {
        return chosen(DatabaseSettings.of(connection));
    }

    /** Returns settings that leave transactions to a runner. */
    public DatabaseSettings on(TransactionRunner runner) {
        return chosen(DatabaseSettings.of(runner));
    }

    private DatabaseSettings chosen(DatabaseSettings settings) {
        return pessimistic ? settings.dialect(new StandardDialect("PostgreSQL, by the standard alone")) : settings;
    }
}
