package dev.expunge.it.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.LockScope;
import dev.expunge.error.TransactionLostException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.ConflictException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.LockWaits;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A caller's transaction after conflicts with another one, used exactly as the exception says. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class AfterConflictTest {

    /** Postings are locked by the DELETE alone. */
    private static final DeletionOptions ONLY_ROOTS = DeletionOptions.defaults().lock(LockScope.ROOTS);

    @Parameter
    Product product;

    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
    private TestDatabase database;
    private Connection other;
    private CallersWork caller;
    private Map<String, Long> before;

    @BeforeEach
    void begin(Databases databases) throws Exception {
        database = AccountsDatabase.filled(databases, product);
        before = database.sizes();
        other = database.dataSource().getConnection();
        other.setAutoCommit(false);
        caller = CallersWork.begin(database);
    }

    @AfterEach
    void close() throws SQLException {
        otherThread.shutdownNow();
        other.close();
        caller.close();
    }

    private Void send(String sql) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
        }
        return null;
    }

    private ConflictException conflictOfDeletingTheFirst() {
        return conflictOfDeletingTheFirst(DeletionOptions.defaults());
    }

    private ConflictException conflictOfDeletingTheFirst(DeletionOptions options) {
        ConflictException conflict = catchThrowableOfType(
                ConflictException.class, () -> caller.accounts().ledger().deleteById(1, options));
        assertThat(conflict.isRetryable()).isTrue();
        return conflict;
    }

    /** Lets the other transaction, which has a posting, ask for its ledger once we have that. */
    private UnaryOperator<DatabaseSettings> deadlock() {
        AtomicBoolean isDone = new AtomicBoolean();
        return settings -> settings.listener(sent -> {
            if (sent.sql().startsWith("SELECT ledger.id") && !isDone.getAndSet(true)) {
                Future<?> asking = otherThread.submit(() -> send("update ledger set name = 'mine' where id = 1"));
                LockWaits.await(database, asking);
            }
        });
    }

    private void beginDeadlock() throws SQLException {
        if (product == Product.POSTGRESQL) {
            send("set deadlock_timeout = '1h'");
        }
        send("update posting set ledger_id = 1 where id = 10");
        caller.beginAgain(Connection.TRANSACTION_READ_COMMITTED, deadlock());
    }

    @Test
    void theVictimOfADeadlockOverALock() throws SQLException {
        beginDeadlock();

        TransactionState state = conflictOfDeletingTheFirst().transactionState();

        if (product == Product.H2) {
            assertThat(state).isEqualTo(TransactionState.MUST_ROLL_BACK);
            caller.rollsBackAndBeginsAgain(before);
        } else {
            assertThat(state).isEqualTo(TransactionState.USABLE);
            caller.commitsWhatItDidBeforeAndDoesNow(before);
        }
    }

    @Test
    void theVictimOfADeadlockOverAChange() throws SQLException {
        beginDeadlock();

        TransactionState state = conflictOfDeletingTheFirst(ONLY_ROOTS).transactionState();

        if (product == Product.H2) {
            assertThat(state).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
            caller.doesItAllAgain(before);
        } else {
            assertThat(state).isEqualTo(TransactionState.USABLE);
            caller.commitsWhatItDidBeforeAndDoesNow(before);
        }
    }

    @Test
    void aVictimThatIsCaughtInsideIsStillLost() throws SQLException {
        assumeTrue(product == Product.H2, "elsewhere the savepoint outlives a deadlock");
        beginDeadlock();

        TransactionLostException lost = catchThrowableOfType(
                TransactionLostException.class,
                () -> caller.accounts().inTransaction(joined -> {
                    joined.ledger().insert(new Ledger(50, "lost"));
                    return catchThrowableOfType(
                            ConflictException.class, () -> joined.ledger().deleteById(1, ONLY_ROOTS));
                }));

        assertThat(lost.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
        assertThat(lost.isRetryable()).isTrue();
        caller.doesItAllAgain(before);
    }

    @Test
    void aVictimThatIsCaughtInsideTwiceIsStillLost() throws SQLException {
        assumeTrue(product == Product.H2, "elsewhere the savepoint outlives a deadlock");
        beginDeadlock();

        TransactionLostException lost = catchThrowableOfType(
                TransactionLostException.class,
                () -> caller.accounts()
                        .inTransaction(joined -> catchThrowableOfType(
                                TransactionLostException.class,
                                () -> joined.inTransaction(inner -> catchThrowableOfType(
                                        ConflictException.class,
                                        () -> inner.ledger().deleteById(1, ONLY_ROOTS))))));

        assertThat(lost).hasCauseInstanceOf(ConflictException.class);
        assertThat(lost.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
        caller.doesItAllAgain(before);
    }

    @Test
    void aLockThatIsNotGivenInTime() throws SQLException {
        send("update ledger set name = 'mine' where id = 1");
        caller.send(product == Product.H2 ? "set lock_timeout 50" : "set lock_timeout = '50ms'");

        assertThat(conflictOfDeletingTheFirst().transactionState()).isEqualTo(TransactionState.USABLE);
        caller.commitsWhatItDidBeforeAndDoesNow(before);
    }

    @Test
    void aSnapshotThatIsTooOld() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL, "H2 refuses before it looks");
        caller.beginAgain(Connection.TRANSACTION_REPEATABLE_READ, settings -> settings);
        send("update ledger set name = 'changed' where id = 1");
        other.commit();

        assertThat(conflictOfDeletingTheFirst().transactionState()).isEqualTo(TransactionState.USABLE);
        caller.commitsWhatItDidBeforeAndDoesNow(before);
    }

    private void beginUnserializable() throws SQLException {
        other.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        caller.beginAgain(Connection.TRANSACTION_SERIALIZABLE, settings -> settings);
        assertThat(caller.accounts().posting().all().count()).isEqualTo(2);
        send("select count(*) from ledger");
        send("update posting set ledger_id = 9 where id = 30");
        other.commit();
    }

    @Test
    void aTransactionThatCannotBeSerialized() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL);
        beginUnserializable();

        assertThat(conflictOfDeletingTheFirst().transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        caller.rollsBackAndBeginsAgain(before);
    }

    @Test
    void oneThatCannotBeSerializedAndIsCaughtInside() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL);
        beginUnserializable();

        TransactionLostException lost = catchThrowableOfType(
                TransactionLostException.class,
                () -> caller.accounts()
                        .inTransaction(joined -> catchThrowableOfType(
                                TransactionLostException.class,
                                () -> joined.inTransaction(inner -> catchThrowableOfType(
                                        ConflictException.class,
                                        () -> inner.ledger().deleteById(1))))));

        assertThat(lost).hasCauseInstanceOf(ConflictException.class);
        assertThat(lost.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        assertThat(lost.isRetryable()).isTrue();
        caller.rollsBackAndBeginsAgain(before);
    }
}
