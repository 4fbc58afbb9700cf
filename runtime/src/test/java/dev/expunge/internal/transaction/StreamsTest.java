package dev.expunge.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.TransactionState;
import dev.expunge.error.UnknownCommitException;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.sql.Sql;
import dev.expunge.jdbc.TransactionRunner;
import dev.expunge.spi.Column;
import dev.expunge.spi.ValueTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions that read: those of streams, which end when the stream is closed, and those that see one moment. */
class StreamsTest {

    private static final Column<String> NAME = Column.required("name", "name", ValueTypes.STRING);
    private static final Sql NAMES = new Sql("SELECT name FROM artist", List.of());

    private InMemoryDatabase database;
    private WatchedConnection connection;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        database.execute("INSERT INTO artist (name) VALUES ('Accept'), ('Audioslave')");
        connection = new WatchedConnection(database.dataSource());
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static SessionSettings settings(Dialect dialect) {
        return new SessionSettings(dialect, Reporting.silent(), 100);
    }

    private Transactions own() {
        return TransactionSource.own(connection).with(settings(new H2Dialect()));
    }

    private Transactions joining() throws SQLException {
        return TransactionSource.joining(connection.inTransaction(Connection.TRANSACTION_READ_COMMITTED))
                .with(settings(new H2Dialect()));
    }

    private static Stream<String> names(Session session) {
        return session.stream(NAMES, List.of(NAME), row -> row.required(NAME));
    }

    @Test
    void ofOursEndWithTheStream() {
        try (Stream<String> names = own().stream(StreamsTest::names)) {
            assertThat(connection.calls()).containsExactly("acquire", "setAutoCommit false");
            assertThat(names).containsExactly("Accept", "Audioslave");
        }

        assertThat(connection.calls())
                .containsExactly("acquire", "setAutoCommit false", "commit", "setAutoCommit true", "release");
    }

    @Test
    void ofOursEndWithAStreamThatCannotBeOpened() {
        assertThatThrownBy(() -> own().stream(session -> {
                    throw new IllegalStateException("no stream");
                }))
                .hasMessage("no stream");

        assertThat(connection.calls())
                .containsExactly("acquire", "setAutoCommit false", "rollback", "setAutoCommit true", "release");
    }

    @Test
    void ofOursEndEvenIfTheyCannotBeCommitted() {
        connection.refuse("commit", "40001");
        Stream<String> names = own().stream(StreamsTest::names);

        ConflictException conflict = catchThrowableOfType(ConflictException.class, names::close);

        assertThat(conflict.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
        assertThat(connection.calls()).endsWith("commit", "rollback", "setAutoCommit true", "release");
    }

    @Test
    void ofTheCallerGoOnWithoutUs() throws SQLException {
        try (Stream<String> names = joining().stream(StreamsTest::names)) {
            assertThat(connection.calls()).containsExactly("setSavepoint", "releaseSavepoint");
            assertThat(names).hasSize(2);
        }

        assertThat(connection.calls()).containsExactly("setSavepoint", "releaseSavepoint");
    }

    @Test
    void ofTheCallerTakeBackAStreamThatCannotBeOpened() throws SQLException {
        Transactions transactions = joining();
        connection.refuse("releaseSavepoint", "3B001");

        DatabaseException refusal =
                catchThrowableOfType(DatabaseException.class, () -> transactions.stream(StreamsTest::names));

        assertThat(refusal).hasMessageContaining("RELEASE SAVEPOINT");
        assertThat(refusal.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        assertThat(connection.calls()).startsWith("setSavepoint", "releaseSavepoint", "rollback");
    }

    @Test
    void ofTheCallerAreTheCallersWhileTheStreamIsOpen() throws SQLException {
        CallersTransaction transaction =
                new CallersTransaction(connection.inTransaction(Connection.TRANSACTION_READ_COMMITTED));

        transaction.keep();
        transaction.undo();
        transaction.leave();

        assertThat(connection.calls()).isEmpty();
        assertThat(transaction.isOurs()).isFalse();
        assertThat(transaction.whileStreaming()).isSameAs(transaction);
        assertThatThrownBy(() -> transaction.afterCommit().add(() -> {})).isInstanceOf(UnknownCommitException.class);
    }

    @Test
    void ofARunnerAreReadAsAWholeBeforeTheyEnd() throws SQLException {
        Connection callers = connection.inTransaction(Connection.TRANSACTION_READ_COMMITTED);
        Transactions delegated = TransactionSource.runBy(new TransactionRunner() {
                    @Override
                    public <R> R run(Function<Connection, R> work) {
                        R result = work.apply(callers);
                        connection.calls().add("end");
                        return result;
                    }
                })
                .with(settings(new H2Dialect()));

        Stream<String> names = delegated.stream(StreamsTest::names);

        assertThat(connection.calls()).containsExactly("setSavepoint", "releaseSavepoint", "end");
        assertThat(names).containsExactly("Accept", "Audioslave");
        assertThat(delegated.areOurs()).isFalse();
    }

    @Test
    void seeOneMomentWhereThatCostsNothing() {
        assertThat(own().<List<String>>read(session -> names(session).toList())).hasSize(2);

        assertThat(connection.calls())
                .containsExactly(
                        "acquire",
                        "setTransactionIsolation " + Connection.TRANSACTION_REPEATABLE_READ,
                        "setAutoCommit false",
                        "commit",
                        "setTransactionIsolation " + Connection.TRANSACTION_READ_COMMITTED,
                        "setAutoCommit true",
                        "release");
    }

    @Test
    void seeWhatEachStatementSeesElsewhere() {
        Transactions careful = TransactionSource.own(connection).with(settings(new StandardDialect("standard")));

        assertThat(careful.<List<String>>read(session -> names(session).toList()))
                .hasSize(2);

        assertThat(connection.calls()).noneMatch(call -> call.startsWith("setTransactionIsolation"));
    }

    @Test
    void doNotChangeWhatTheCallerSees() throws SQLException {
        assertThat(joining().<List<String>>read(session -> names(session).toList()))
                .hasSize(2);

        assertThat(connection.calls()).containsExactly("setSavepoint", "releaseSavepoint");
    }
}
