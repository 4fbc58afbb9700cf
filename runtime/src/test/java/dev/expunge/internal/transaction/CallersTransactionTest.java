package dev.expunge.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionLostException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.UnknownCommitException;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.ConnectionException;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.error.database.Failure;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.OutcomeUnknownException;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work in a transaction of the caller's: what it leaves when it fails, and what its failure says of that. */
class CallersTransactionTest {

    private static final Sql INSERT = new Sql("INSERT INTO artist (name) VALUES ('Accept')", List.of());
    private static final Sql COUNT = new Sql("SELECT COUNT(*) FROM artist", List.of());

    private InMemoryDatabase database;
    private WatchedConnection caller;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        caller = new WatchedConnection(database.dataSource());
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Transactions joining(int isolation) throws SQLException {
        SessionSettings settings = new SessionSettings(new H2Dialect(), Reporting.silent(), 100);
        return TransactionSource.joining(caller.inTransaction(isolation)).with(settings);
    }

    private Transactions joining() throws SQLException {
        return joining(Connection.TRANSACTION_READ_COMMITTED);
    }

    private static Failure failure(String sqlState) {
        return new Failure("", "", "", "", sqlState, 0, "");
    }

    private static ConflictException conflict(String sqlState) {
        return new ConflictException(failure(sqlState), new SQLException());
    }

    @Test
    void keepsItsSavepointNoLongerThanItsWork() throws SQLException {
        joining().run(session -> session.update(INSERT));

        assertThat(caller.calls()).containsExactly("setSavepoint", "releaseSavepoint");
    }

    @Test
    void takesBackItsOwnWorkAlone() throws SQLException {
        Transactions transactions = joining();
        transactions.run(session -> session.update(INSERT));
        caller.calls().clear();

        assertThatThrownBy(() -> transactions.run(session -> {
                    session.update(INSERT);
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails");

        assertThat(caller.calls()).containsExactly("setSavepoint", "rollback", "releaseSavepoint");
        assertThat(transactions.<Long>run(session -> session.number(COUNT))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2, HYT00, true,  USABLE",
        "4, HYT00, true,  USABLE",
        "8, HYT00, true,  MUST_ROLL_BACK",
        "2, HYT00, false, MUST_ROLL_BACK",
        "2, 40001, true,  MUST_ROLL_BACK",
        "2, 40001, false, ALREADY_ROLLED_BACK"
    })
    void saysWhatAConflictLeaves(int isolation, String sqlState, boolean canBeTakenBack, TransactionState state)
            throws SQLException {
        Transactions transactions = joining(isolation);
        if (!canBeTakenBack) {
            caller.refuse("rollback", "3B001");
        }

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> transactions.run(session -> {
                    throw conflict(sqlState);
                }));

        assertThat(conflict.transactionState()).isEqualTo(state);
        assertThat(conflict.isRetryable()).as("by whoever began it").isTrue();
    }

    @Test
    void goesOnAfterAConflictWhereNobodyTellsHowIsolatedItIs() throws SQLException {
        Transactions transactions = joining(Connection.TRANSACTION_SERIALIZABLE);
        caller.refuse("getTransactionIsolation", "0A000");

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> transactions.run(session -> {
                    throw conflict("HYT00");
                }));

        assertThat(conflict.transactionState()).isEqualTo(TransactionState.USABLE);
    }

    @Test
    void goesOnAfterAnythingButAConflictHoweverIsolatedItIs() throws SQLException {
        ForeignKeyException refusal = refusedForeignKey(Connection.TRANSACTION_SERIALIZABLE, Retry.NEVER);

        assertThat(refusal.transactionState()).isEqualTo(TransactionState.USABLE);
        assertThat(refusal.isRetryable()).isFalse();
    }

    @Test
    void mayBeTriedAgainWhereItsSnapshotWasTooOldForTheRowsThatAConstraintMet() throws SQLException {
        Retry seeingTooLittle = new Retry() {
            @Override
            public boolean again(ExpungeException failure, int tries) {
                return true;
            }

            @Override
            public boolean mayHaveSeenTooLittle(ExpungeException failure) {
                return true;
            }
        };

        assertThat(refusedForeignKey(Connection.TRANSACTION_REPEATABLE_READ, seeingTooLittle)
                        .isRetryable())
                .isTrue();
        assertThat(refusedForeignKey(Connection.TRANSACTION_READ_COMMITTED, seeingTooLittle)
                        .isRetryable())
                .isFalse();
    }

    private ForeignKeyException refusedForeignKey(int isolation, Retry retry) throws SQLException {
        Transactions transactions = joining(isolation);
        AtomicInteger tries = new AtomicInteger();
        ForeignKeyException refusal = catchThrowableOfType(
                ForeignKeyException.class,
                () -> transactions.run(retry, session -> {
                    tries.incrementAndGet();
                    throw new ForeignKeyException(failure("23503"), new SQLException());
                }));
        assertThat(tries).as("its repetition is the caller's").hasValue(1);
        return refusal;
    }

    @Test
    void isLostWithAConflictThatWasCaughtInside() throws SQLException {
        Transactions transactions = joining();

        TransactionLostException lost = catchThrowableOfType(
                TransactionLostException.class,
                () -> transactions.join(joined -> {
                    assertThatThrownBy(() -> joined.run(session -> {
                                throw conflict("40001");
                            }))
                            .isInstanceOf(ConflictException.class);
                    return joined;
                }));

        assertThat(lost).hasCauseInstanceOf(ConflictException.class);
        assertThat(lost.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        assertThat(lost.isRetryable()).isTrue();
    }

    @Test
    void takesNoMoreWorkOnceItIsLost() throws SQLException {
        Transactions transactions = joining();

        assertThatThrownBy(() -> transactions.join(joined -> {
                    assertThatThrownBy(() -> joined.run(session -> {
                                throw conflict("40001");
                            }))
                            .isInstanceOf(ConflictException.class);
                    assertThatThrownBy(() -> joined.run(session -> session.update(INSERT)))
                            .as("at once, and not at the end of the whole alone")
                            .isInstanceOf(TransactionLostException.class);
                    return joined;
                }))
                .isInstanceOf(TransactionLostException.class);
        assertThat(transactions.<Long>run(session -> session.number(COUNT))).isZero();
    }

    @Test
    void isLostWhereNoSavepointCanBeSet() throws SQLException {
        Transactions transactions = joining();

        assertThatThrownBy(() -> transactions.join(joined -> {
                    caller.refuse("setSavepoint", "08006");
                    ConnectionException refusal = catchThrowableOfType(
                            ConnectionException.class, () -> joined.run(session -> session.update(INSERT)));
                    assertThat(refusal.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
                    assertThat(refusal.isRetryable()).isFalse();
                    return joined;
                }))
                .isInstanceOf(TransactionLostException.class);
    }

    @Test
    void doesNotKnowWhatBecameOfAnotherDatabasesCommit() throws SQLException {
        Transactions transactions = joining();

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> transactions.run(session -> {
                    throw new OutcomeUnknownException(failure("08006"), new SQLException());
                }));

        assertThat(unknown.transactionState()).isEqualTo(TransactionState.UNKNOWN);
    }

    @Test
    void failsWhereItsSavepointCannotBeGivenUp() throws SQLException {
        Transactions transactions = joining();
        caller.refuse("releaseSavepoint", "3B001");

        DatabaseException refusal = catchThrowableOfType(
                DatabaseException.class, () -> transactions.run(session -> session.update(INSERT)));

        assertThat(refusal).hasMessageContaining("RELEASE SAVEPOINT");
        assertThat(refusal.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        caller.permit("releaseSavepoint");
        assertThat(transactions.<Long>run(session -> session.number(COUNT))).isZero();
    }

    @Test
    void tellsNobodyOfItsCommit() throws SQLException {
        Transactions transactions = joining();

        assertThatThrownBy(() -> transactions.within(Retry.NEVER, transaction -> {
                    transaction.afterCommit(() -> {});
                    return transaction;
                }))
                .isInstanceOf(UnknownCommitException.class);
    }

    @Test
    void isNotOursUnlessItIsEachStatementsOwn() throws SQLException {
        Transactions transactions = joining();
        assertThat(transactions.areOurs()).isFalse();

        caller.acquire().setAutoCommit(true);
        caller.calls().clear();
        assertThat(transactions.areOurs()).isTrue();
        transactions.run(session -> session.update(INSERT));
        assertThat(caller.calls()).containsExactly("setAutoCommit false", "commit", "setAutoCommit true");
    }

    @Test
    void cannotBeToldFromOneOfOursOnAConnectionThatIsLost() throws SQLException {
        Transactions transactions = joining();
        caller.refuse("getAutoCommit", "08006");

        ConnectionException lost = catchThrowableOfType(ConnectionException.class, transactions::areOurs);

        assertThat(lost.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
    }

    @Test
    void showsItsSnapshotToWorkThatAsks() throws SQLException {
        assertThat(seesOneSnapshot(joining(Connection.TRANSACTION_READ_COMMITTED)))
                .isFalse();
        assertThat(seesOneSnapshot(joining(Connection.TRANSACTION_REPEATABLE_READ)))
                .isTrue();
        Transactions untold = joining(Connection.TRANSACTION_REPEATABLE_READ);
        caller.refuse("getTransactionIsolation", "08006");
        assertThatThrownBy(() -> seesOneSnapshot(untold)).isInstanceOf(ConnectionException.class);
    }

    private static boolean seesOneSnapshot(Transactions transactions) {
        return transactions.within(Retry.NEVER, OpenTransaction::seesOneSnapshot);
    }
}
