package dev.expunge.it.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.LockScope;
import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.TransactionLostException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.CheckException;
import dev.expunge.error.database.ConnectionException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.MissingColumnException;
import dev.expunge.error.database.PermissionException;
import dev.expunge.error.database.TransactionStateException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.error.deletion.OldSnapshotException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller's transaction after each kind of failure of ours, used exactly as the exception says. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class AfterFailureTest {

    @Parameter
    Product product;

    private TestDatabase database;
    private CallersWork caller;

    @BeforeEach
    void begin(Databases databases) throws Exception {
        database = AccountsDatabase.filled(databases, product);
        caller = CallersWork.begin(database);
    }

    @AfterEach
    void close() throws SQLException {
        caller.close();
    }

    private AccountsManagers accounts() {
        return caller.accounts();
    }

    /** What failed was taken back; all else goes on. */
    private void isUsableAfter(Class<? extends ExpungeException> type, ThrowingCallable call) throws SQLException {
        Map<String, Long> before = database.sizes();
        ExpungeException failure = catchThrowableOfType(type, call);

        assertThat(failure.transactionState()).isEqualTo(TransactionState.USABLE);
        assertThat(failure.isRetryable()).isFalse();
        caller.commitsWhatItDidBeforeAndDoesNow(before);
    }

    @Test
    void aProtectedRow() throws SQLException {
        isUsableAfter(ProtectedException.class, () -> accounts().ledger().deleteById(2));
    }

    @Test
    void aRestrictedRow() throws SQLException {
        isUsableAfter(RestrictedException.class, () -> accounts().ledger().deleteById(3));
    }

    @Test
    void aLimit() throws SQLException {
        isUsableAfter(DeletionLimitException.class, () -> accounts().ledger().deleteById(1, DeletionOptions.atMost(1)));
    }

    @Test
    void aTargetThatIsDeletedItself() throws SQLException {
        isUsableAfter(
                SetTargetDeletedException.class,
                () -> accounts().ledger().filter(ledger -> ledger.id.in(5, 9)).delete());
    }

    @Test
    void aConstraintMidway() throws SQLException {
        isUsableAfter(
                ForeignKeyException.class,
                () -> accounts().ledger().filter(ledger -> ledger.id.in(1, 7)).delete());
    }

    @Test
    void aSupplierThatThrows() throws SQLException {
        Map<String, Long> before = database.sizes();

        assertThatThrownBy(() -> accounts().ledger().deleteById(6))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unwilling");
        caller.commitsWhatItDidBeforeAndDoesNow(before);
    }

    @Test
    void aRecordThatIsNotThere() throws SQLException {
        isUsableAfter(RecordNotFoundException.class, () -> accounts().ledger().get(404));
    }

    @Test
    void aKeyThatIsTaken() throws SQLException {
        isUsableAfter(
                UniqueValueException.class,
                () -> accounts().ledger().insertAll(List.of(new Ledger(50, "new"), new Ledger(1, "taken"))));
    }

    @Test
    void aParentThatIsMissing() throws SQLException {
        isUsableAfter(ForeignKeyException.class, () -> accounts().posting().insert(new Posting(11, 404)));
    }

    @Test
    void aCheckThatFails() throws SQLException {
        isUsableAfter(CheckException.class, () -> accounts().ledger().insert(new Ledger(50, "")));
    }

    @Test
    void aDeleteThatMeetsAMissingColumn() throws SQLException {
        database.run("alter table receipt rename column posting_id to another");

        isUsableAfter(MissingColumnException.class, () -> accounts().ledger().deleteById(1));
    }

    @Test
    void aQueryThatFails() throws SQLException {
        database.run("alter table receipt rename column posting_id to another");

        isUsableAfter(
                MissingColumnException.class, () -> accounts().receipt().all().list());
    }

    @Test
    void aStreamThatCannotBeOpened() throws SQLException {
        database.run("alter table receipt rename column posting_id to another");

        isUsableAfter(MissingColumnException.class, () -> accounts().receipt().all().stream());
    }

    @Test
    void aRoleThatMayNotDelete() throws SQLException {
        for (String table : database.sizes().keySet()) {
            database.run("grant select, insert, update on \"%s\" to %s".formatted(table, Databases.GUARDED_USER));
        }
        caller.beginAgain(database.dataSource(Databases.GUARDED_USER, Databases.PASSWORD), settings -> settings);

        isUsableAfter(PermissionException.class, () -> accounts().ledger().deleteById(1));
    }

    @Test
    void aRoleThatMayNotLockParents() throws SQLException {
        for (String table : database.sizes().keySet()) {
            database.run("grant select, insert on \"%s\" to %s".formatted(table, Databases.GUARDED_USER));
        }
        caller.beginAgain(
                database.dataSource(Databases.GUARDED_USER, Databases.PASSWORD),
                settings -> settings.referenceChecks(ReferenceChecks.LOCK_PARENT));

        if (product == Product.POSTGRESQL) {
            isUsableAfter(PermissionException.class, () -> accounts().posting().insert(new Posting(11, 1)));
        } else {
            accounts().posting().insert(new Posting(11, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
    void aSnapshotThatHidesWhatOthersHaveAdded(int isolation) throws SQLException {
        assumeTrue(product == Product.H2, "elsewhere the constraint refuses");
        caller.beginAgain(isolation, settings -> settings);
        AccountsManagers.on(database.dataSource()).lien().insert(new Lien(21, 1));

        isUsableAfter(OldSnapshotException.class, () -> accounts().ledger().deleteById(1));
    }

    @Test
    void aSnapshotIsTheCallersRiskWhereNothingIsLocked() throws SQLException {
        assumeTrue(product == Product.H2);
        caller.beginAgain(Connection.TRANSACTION_REPEATABLE_READ, settings -> settings);

        assertThat(accounts()
                        .ledger()
                        .deleteById(1, DeletionOptions.defaults().lock(LockScope.NONE))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void aTransactionThatHasFailedBeforeUs() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL, "elsewhere a statement fails alone");
        Map<String, Long> before = database.sizes();
        assertThatThrownBy(() -> caller.send("select 1 / 0")).isInstanceOf(SQLException.class);

        ExpungeException failure = catchThrowableOfType(
                TransactionStateException.class, () -> accounts().ledger().deleteById(1));

        assertThat(failure.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        caller.rollsBackAndBeginsAgain(before);
    }

    @Test
    void oneThatHasFailedAndIsCaughtInside() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL, "elsewhere a statement fails alone");
        Map<String, Long> before = database.sizes();

        TransactionLostException lost = catchThrowableOfType(
                TransactionLostException.class,
                () -> accounts().inTransaction(joined -> {
                    assertThatThrownBy(() -> caller.send("select 1 / 0")).isInstanceOf(SQLException.class);
                    return catchThrowableOfType(
                            TransactionStateException.class,
                            () -> joined.ledger().deleteById(1));
                }));

        assertThat(lost).hasCauseInstanceOf(TransactionStateException.class);
        assertThat(lost.transactionState()).isEqualTo(TransactionState.USABLE);
        caller.commitsWhatItDidBeforeAndDoesNow(before);
    }

    @Test
    void aConnectionThatIsClosedBeforeChunks() throws SQLException {
        caller.close();

        ExpungeException failure = catchThrowableOfType(
                ConnectionException.class, () -> accounts().ledger().all().bulkDelete(BulkOptions.chunksOf(1)));

        assertThat(failure.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
    }

    @Test
    void aConnectionThatIsLostMidway() throws SQLException {
        AtomicBoolean isLost = new AtomicBoolean();
        caller.beginAgain(
                Connection.TRANSACTION_READ_COMMITTED,
                settings -> settings.listener(sent -> {
                    if (sent.sql().startsWith("DELETE") && !isLost.getAndSet(true)) {
                        lose();
                    }
                }));
        Map<String, Long> before = database.sizes();

        ExpungeException failure = catchThrowableOfType(
                ConnectionException.class, () -> accounts().ledger().deleteById(1));

        assertThat(failure.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        assertThat(database.sizes()).isEqualTo(before);
    }

    private void lose() {
        try {
            caller.loseConnection();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aSessionThatWasIdleForTooLong() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL);
        caller.staysIdleForTooLong();

        ExpungeException failure = catchThrowableOfType(
                ConnectionException.class, () -> accounts().ledger().deleteById(1));

        assertThat(failure.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
    }

    @Test
    void aConnectionThatIsLost() throws SQLException {
        Map<String, Long> before = database.sizes();
        caller.loseConnection();

        ExpungeException failure = catchThrowableOfType(
                ConnectionException.class, () -> accounts().ledger().deleteById(1));

        assertThat(failure.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        assertThat(failure.isRetryable()).isFalse();
        assertThat(database.sizes()).isEqualTo(before);
    }

    @Test
    void aDeleteOfItsOwnIsRolledBackAsAWhole() {
        Map<String, Long> before = database.sizes();
        AccountsManagers own = AccountsManagers.on(database.dataSource());

        ExpungeException failure = catchThrowableOfType(
                ForeignKeyException.class,
                () -> own.ledger().filter(ledger -> ledger.id.in(1, 7)).delete());

        assertThat(failure.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
        assertThat(database.sizes()).isEqualTo(before);
    }

    @Test
    void aDeleteOnAConnectionInAutoCommitModeIsOneOfItsOwn() throws SQLException {
        Map<String, Long> before = database.sizes();
        try (Connection connection = database.dataSource().getConnection()) {
            AccountsManagers own = AccountsManagers.on(connection);

            ExpungeException failure = catchThrowableOfType(
                    ForeignKeyException.class,
                    () -> own.ledger().filter(ledger -> ledger.id.in(1, 7)).delete());

            assertThat(failure.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(database.sizes()).isEqualTo(before);
    }
}
