package dev.expunge.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.sql.Sql;
import dev.expunge.jdbc.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction of ours whose connection fails when it is cleaned up. */
class OwnTransactionTest {

    private static final Sql INSERT = new Sql("INSERT INTO artist (name) VALUES ('Accept')", List.of());

    private InMemoryDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void commitsNothingThatItCannotUndo() {
        Transactions transactions = over(new CannotRollBack());
        assertThatThrownBy(() -> transactions.run(session -> {
                    session.update(INSERT);
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(database.store().artist().all().count()).isZero();
    }

    @Test
    void isDoneWhereItsSourceTakesNothingBack() {
        Transactions transactions = over(new TakesNothingBack());
        assertThat(transactions.<Long>run(session -> session.update(INSERT))).isEqualTo(1);
        assertThat(database.store().artist().all().count()).isEqualTo(1);
    }

    private static Transactions over(ConnectionSource source) {
        SessionSettings settings = new SessionSettings(new H2Dialect(), statement -> {}, 100);
        return new Transactions(TransactionSource.own(source), settings);
    }

    private final class TakesNothingBack implements ConnectionSource {
        @Override
        public Connection acquire() throws SQLException {
            return database.dataSource().getConnection();
        }

        @Override
        public void release(Connection connection) {
            throw new IllegalStateException("the pool is closed");
        }
    }

    /** Connections whose rollback fails while the database goes on. */
    private final class CannotRollBack implements ConnectionSource {
        @Override
        public Connection acquire() throws SQLException {
            Connection connection = database.dataSource().getConnection();
            Class<?>[] types = {Connection.class};
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), types, (proxy, method, arguments) -> {
                        if (method.getName().equals("rollback")) {
                            throw new SQLException("injected", "58000");
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }

        @Override
        public void release(Connection connection) throws SQLException {
            connection.close();
        }
    }
}
