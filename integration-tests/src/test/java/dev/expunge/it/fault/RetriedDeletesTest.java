package dev.expunge.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.LockScope;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.ConflictException;
import dev.expunge.it.archive.ArchiveDatabase;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.it.archive.Person;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Real conflicts with another transaction: what is tried again, and what the caller is told where it is not. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class RetriedDeletesTest {

    private static final String ITS_OWN_STATEMENT = "update folder set owner_id = owner_id where id = 10";

    @Parameter
    Product product;

    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
    private TestDatabase database;
    private Connection other;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = ArchiveDatabase.filled(databases, product);
        other = database.dataSource().getConnection();
        other.setAutoCommit(false);
        if (product == Product.POSTGRESQL) {
            send(other, "set deadlock_timeout = '1h'");
            other.commit();
        }
    }

    @AfterEach
    void close() throws SQLException {
        otherThread.shutdownNow();
        other.close();
    }

    private static void send(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Void finishOther(String sql) throws SQLException {
        send(other, sql);
        other.commit();
        return null;
    }

    /** Lets the other transaction, which has locked a folder, ask for the person who owns it once we have locked it. */
    private DatabaseSettings deadlocking(DatabaseSettings settings) {
        AtomicBoolean isDone = new AtomicBoolean();
        return settings.listener(sent -> {
            if (sent.sql().startsWith("SELECT person.id") && !isDone.getAndSet(true)) {
                Future<?> asking = otherThread.submit(() -> finishOther("update person set name = 'Bee' where id = 2"));
                LockWaits.await(database, asking);
            }
        });
    }

    @Test
    void theVictimOfADeadlockIsTriedAgain() throws SQLException {
        send(other, ITS_OWN_STATEMENT);
        ArchiveManagers archive = ArchiveManagers.on(deadlocking(DatabaseSettings.of(database.dataSource())));

        DeletionReport report = archive.person().deleteById(2);

        assertThat(report.deleted()).isEqualTo(Map.of("Person", 1L));
        assertThat(report.updated()).isEqualTo(Map.of("Folder.ownerId", 2L, "Document.reviewerId", 2L));
        assertThat(report.statements()).as("of both tries").isGreaterThan(4);
        assertThat(database.rows("select id from person order by id")).containsExactly("1", "3");
    }

    @Test
    void whoWantsNoRetryIsToldThatThereMayBeOne() throws SQLException {
        send(other, ITS_OWN_STATEMENT);
        ArchiveManagers archive = ArchiveManagers.on(deadlocking(DatabaseSettings.of(database.dataSource())));

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> archive.person().deleteById(2, DeletionOptions.defaults().retries(0)));

        assertThat(conflict.isRetryable()).isTrue();
        assertThat(conflict.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
        assertThat(archive.person().deleteById(2).total()).isEqualTo(1);
    }

    @Test
    void aChildThatCameTooLateIsTakenByTheNextTry() throws Exception {
        assumeTrue(product == Product.POSTGRESQL, "H2 neither waits for the child nor sees it");
        ArchiveManagers archive = ArchiveManagers.on(database.dataSource());
        send(other, "insert into document values (500, 12, null)");

        Future<DeletionReport> delete = otherThread.submit(
                () -> archive.folder().deleteById(12, DeletionOptions.defaults().lock(LockScope.NONE)));
        LockWaits.await(database, delete);
        other.commit();

        assertThat(delete.get(LockWaits.PATIENCE.toSeconds(), TimeUnit.SECONDS).deleted())
                .containsEntry("Document", 2L)
                .containsEntry("Folder", 1L);
    }

    @Test
    void aSnapshotThatIsTooOldIsTheCallersToRenew() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL);
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            ArchiveManagers archive = ArchiveManagers.on(connection);
            assertThat(archive.document().all().count()).isEqualTo(4);
            finishOther("insert into document values (500, 12, null)");

            ExpungeException unseen = catchThrowableOfType(
                    ExpungeException.class, () -> archive.folder().deleteById(12));

            assertThat(unseen.isRetryable()).isTrue();
            assertThat(unseen.transactionState()).isEqualTo(TransactionState.USABLE);
            connection.rollback();
            assertThat(archive.folder().deleteById(12).deleted()).containsEntry("Document", 2L);
            connection.commit();
        }
    }

    @Test
    void managersShareOneTransaction() {
        ArchiveManagers archive = ArchiveManagers.on(database.dataSource());

        assertThatThrownBy(() -> archive.inTransaction(joined -> {
                    joined.person().insert(new Person(9, "Dot"));
                    joined.folder().deleteById(12);
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(archive.folder().all().count()).isEqualTo(4);

        DeletionReport report = archive.inTransaction(joined -> {
            joined.person().insert(new Person(9, "Dot"));
            return joined.folder().deleteById(12);
        });
        assertThat(report.deleted()).containsEntry("Folder", 1L);
        assertThat(archive.person().find(9)).isPresent();
    }
}
