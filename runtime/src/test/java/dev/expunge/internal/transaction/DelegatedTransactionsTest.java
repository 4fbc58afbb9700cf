package dev.expunge.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.TransactionState;
import dev.expunge.error.UnknownCommitException;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.Failure;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.sql.Sql;
import dev.expunge.jdbc.TransactionRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work in transactions that a runner of the caller's begins and ends. */
class DelegatedTransactionsTest {

    private static final Retry ALWAYS = (failure, tries) -> tries < 3;

    private final List<Runnable> waiting = new ArrayList<>();
    private InMemoryDatabase database;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        connection = new WatchedConnection(database.dataSource()).inTransaction(Connection.TRANSACTION_READ_COMMITTED);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static Transactions by(TransactionRunner runner) {
        return TransactionSource.runBy(runner).with(new SessionSettings(new H2Dialect(), Reporting.silent(), 100));
    }

    @Test
    void areTriedOnceWhateverFails() {
        Transactions transactions = by(new Silent());
        AtomicInteger tries = new AtomicInteger();

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> transactions.run(ALWAYS, session -> {
                    tries.incrementAndGet();
                    throw conflict("HYT00");
                }));

        assertThat(tries).hasValue(1);
        assertThat(conflict.transactionState())
                .as("what the runner does after a failure is its own decision")
                .isEqualTo(TransactionState.MUST_ROLL_BACK);
        assertThat(conflict.isRetryable()).isTrue();
    }

    @Test
    void joinedByWorkAreTriedOnceToo() {
        Transactions transactions = by(new Silent());
        assertThat(transactions.<Boolean>join(ALWAYS, Transactions::areOurs)).isFalse();
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> transactions.join(ALWAYS, joined -> {
                    tries.incrementAndGet();
                    throw conflict("HYT00");
                }))
                .isInstanceOf(ConflictException.class);

        assertThat(tries).hasValue(1);
    }

    @Test
    void readLikeAnyOther() {
        Sql two = new Sql("SELECT 2 FROM (VALUES (1))", List.of());
        assertThat(by(new Silent()).<Long>read(session -> session.number(two))).isEqualTo(2);
    }

    @Test
    void thatAreRolledBackAlreadySaySo() throws SQLException {
        WatchedConnection ended = new WatchedConnection(database.dataSource());
        connection = ended.inTransaction(Connection.TRANSACTION_READ_COMMITTED);
        ended.refuse("rollback", "3B001");
        Transactions transactions = by(new Silent());

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> transactions.run(session -> {
                    throw conflict("40001");
                }));

        assertThat(conflict.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
    }

    @Test
    void tellOfTheirCommitIfTheRunnerDoes() {
        List<String> done = new ArrayList<>();
        by(new Telling()).within(Retry.NEVER, transaction -> {
            transaction.afterCommit(() -> done.add("told"));
            return transaction;
        });
        assertThat(done).isEmpty();
        waiting.forEach(Runnable::run);
        assertThat(done).containsExactly("told");
    }

    @Test
    void refuseWhatWaitsForTheirCommitIfTheRunnerDoesNotTell() {
        assertThatThrownBy(() -> by(new Silent()).within(Retry.NEVER, transaction -> {
                    transaction.afterCommit(() -> {});
                    return transaction;
                }))
                .isInstanceOf(UnknownCommitException.class);
    }

    private static ConflictException conflict(String sqlState) {
        return new ConflictException(new Failure("", "", "", "", sqlState, 0, ""), new SQLException());
    }

    private class Silent implements TransactionRunner {
        @Override
        public <R> R run(Function<Connection, R> work) {
            return work.apply(connection);
        }
    }

    private final class Telling extends Silent {
        @Override
        public void afterCommit(Runnable action) {
            waiting.add(action);
        }
    }
}
