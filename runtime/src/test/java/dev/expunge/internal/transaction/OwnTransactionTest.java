package dev.expunge.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.ConnectionException;
import dev.expunge.error.database.Failure;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.sql.Sql;
import dev.expunge.jdbc.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
        Transactions transactions = over(new Refusing("rollback", new SQLException("injected", "58000")));
        assertThatThrownBy(() -> transactions.run(session -> {
                    session.update(INSERT);
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(database.store().artist().all().count()).isZero();
    }

    @Test
    void givesBackWhatItCannotBeginAsItWas() {
        for (Throwable failure : List.of(new SQLException("injected"), new NoClassDefFoundError("injected"))) {
            Refusing source = new Refusing("setAutoCommit", failure);
            assertThatThrownBy(() -> over(source).run(session -> session.update(INSERT)))
                    .hasStackTraceContaining("injected");
            assertThat(source.isolations).containsExactly(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @Test
    void isDoneWhereItsSourceTakesNothingBack() {
        Transactions transactions = over(new TakesNothingBack());
        assertThat(transactions.<Long>run(session -> session.update(INSERT))).isEqualTo(1);
        assertThat(database.store().artist().all().count()).isEqualTo(1);
    }

    @Test
    void triesNothingAgainBesideWhatItCannotUndo() {
        Transactions transactions = over(new Refusing("rollback", new SQLException("injected", "58000")));
        AtomicInteger tries = new AtomicInteger();
        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> transactions.run(Retry.ofConflicts(3, new Backoff(length -> {})), session -> {
                    tries.incrementAndGet();
                    throw new ConflictException(new Failure("", "", "", "", "40001", 0, ""), new SQLException());
                }));
        assertThat(tries).hasValue(1);
        assertThat(conflict.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        assertThat(conflict.isRetryable()).isTrue();
    }

    @Test
    void leavesNobodyWithAnythingWhereNoConnectionCanBeHad() {
        ConnectionException refusal = catchThrowableOfType(
                ConnectionException.class, () -> over(new Exhausted()).run(session -> session.update(INSERT)));
        assertThat(refusal.transactionState()).isEqualTo(TransactionState.USABLE);
    }

    @Test
    void isTriedAgainAsOftenAsItsRetryLets() {
        Transactions transactions = over(ConnectionSource.of(database.dataSource()));
        List<Integer> asked = new ArrayList<>();
        Retry twice = (failure, tries) -> {
            asked.add(tries);
            return tries <= 2;
        };
        assertThatThrownBy(() -> transactions.run(twice, session -> {
                    session.update(INSERT);
                    throw new ConflictException(new Failure("", "", "", "", "40001", 0, ""), new SQLException());
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(asked).containsExactly(1, 2, 3);
        assertThat(database.store().artist().all().count()).isZero();
    }

    @Test
    void isTriedAgainWhereTheConflictThatHasEndedItWasCaughtInside() {
        Transactions transactions = over(ConnectionSource.of(database.dataSource()));
        AtomicInteger tries = new AtomicInteger();
        Retry retry = Retry.ofConflicts(3, new Backoff(length -> {}));
        assertThat(transactions.<Integer>join(retry, joined -> {
                    if (tries.incrementAndGet() == 1) {
                        assertThatThrownBy(() -> joined.run(session -> {
                                    throw new ConflictException(
                                            new Failure("", "", "", "", "40001", 0, ""), new SQLException());
                                }))
                                .isInstanceOf(ConflictException.class);
                    }
                    return tries.get();
                }))
                .isEqualTo(2);
    }

    private static Transactions over(ConnectionSource source) {
        SessionSettings settings = new SessionSettings(new H2Dialect(), Reporting.silent(), 100);
        return TransactionSource.own(source).with(settings);
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

    private static final class Exhausted implements ConnectionSource {
        @Override
        public Connection acquire() throws SQLException {
            throw new SQLException("the pool is exhausted", "08001");
        }

        @Override
        public void release(Connection connection) {
            throw new IllegalStateException("never acquired");
        }
    }

    /** Connections that refuse one thing while the database goes on. */
    private final class Refusing implements ConnectionSource {
        private final String refused;
        private final Throwable failure;
        private final List<Integer> isolations = new ArrayList<>();

        Refusing(String refused, Throwable failure) {
            this.refused = refused;
            this.failure = failure;
        }

        @Override
        public Connection acquire() throws SQLException {
            Connection connection = database.dataSource().getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Class<?>[] types = {Connection.class};
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), types, (proxy, method, arguments) -> {
                        if (method.getName().equals(refused)) {
                            throw failure;
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException wrapped) {
                            throw wrapped.getCause();
                        }
                    });
        }

        @Override
        public void release(Connection connection) throws SQLException {
            isolations.add(connection.getTransactionIsolation());
            connection.close();
        }
    }
}
