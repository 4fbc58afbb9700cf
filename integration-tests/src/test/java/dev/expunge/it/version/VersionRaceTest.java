package dev.expunge.it.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.LockScope;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.StaleRecordException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.jdbc.SentStatement;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that another transaction changes while its record is being deleted is left, with all that depends on it. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class VersionRaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final DeletionOptions WITHOUT_LOCKS =
            DeletionOptions.defaults().lock(LockScope.NONE);

    @Parameter
    Product product;

    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
    private TestDatabase database;
    private boolean done;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = HelpDeskDatabase.filled(databases, product);
    }

    @AfterEach
    void stop() {
        otherThread.shutdownNow();
    }

    @Test
    void theDeleteWaitsAndSeesTheNewVersion() throws Exception {
        HelpDeskManagers desk = HelpDeskManagers.on(database.dataSource());
        Ticket read = desk.ticket().get(10);
        try (Connection writer = database.dataSource().getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("update ticket set version = version + 1 where id = 10");
            Future<?> delete = otherThread.submit(() -> desk.ticket().delete(read));
            awaitWaitingFor(delete);
            writer.commit();

            assertThatThrownBy(() -> delete.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .hasCauseInstanceOf(StaleRecordException.class);
        }
        assertNothingIsDeleted();
    }

    @Test
    void withoutLocksTheDeleteItselfIsRefused() {
        HelpDeskManagers desk = desk("update ticket set version = version + 1 where id = 10");
        List<Ticket> read = desk.ticket().all().list();

        assertThatThrownBy(() -> desk.ticket().deleteAll(read, WITHOUT_LOCKS))
                .isInstanceOf(StaleRecordException.class)
                .hasMessageContaining("Ticket 10")
                .hasMessageContaining("version 5, the row has 6");
        assertNothingIsDeleted();
    }

    @Test
    void aDatabaseThatCannotLockIsNoDifferent() {
        DatabaseSettings careful = settings("update ticket set version = version + 1 where id = 10")
                .dialect(new StandardDialect("any database"));
        HelpDeskManagers desk = HelpDeskManagers.on(careful);
        Ticket read = desk.ticket().get(10);

        assertThatThrownBy(() -> desk.ticket().delete(read)).isInstanceOf(StaleRecordException.class);
        assertNothingIsDeleted();
    }

    @Test
    void withoutLocksARowMayVanish() {
        HelpDeskManagers desk = desk("delete from answer where ticket_id = 10; delete from ticket where id = 10");
        List<Ticket> read = desk.ticket().all().list();

        assertThat(desk.ticket().deleteAll(read, WITHOUT_LOCKS).deleted())
                .containsEntry("Ticket", 2L)
                .containsEntry("Answer", 1L);
    }

    @Test
    void withoutLocksWhatIsNoRootMayChange() {
        HelpDeskManagers desk = desk("update topic set version = 50 where version = 3");
        Topic read = desk.topic().filter(t -> t.version.eq(1L)).one();

        assertThat(desk.topic().delete(read, WITHOUT_LOCKS).deleted()).containsEntry("Topic", 3L);
    }

    private HelpDeskManagers desk(String interruption) {
        return HelpDeskManagers.on(settings(interruption));
    }

    /** Runs a script between the SELECT that finds the rows and what follows. */
    private DatabaseSettings settings(String interruption) {
        return DatabaseSettings.of(database.dataSource()).listener(sent -> {
            if (!done && isSelectOfRoots(sent)) {
                done = true;
                database.run(interruption);
            }
        });
    }

    private static boolean isSelectOfRoots(SentStatement sent) {
        return sent.sql().matches("SELECT (ticket.id|topic.code), (ticket|topic).version FROM .*");
    }

    private void awaitWaitingFor(Future<?> delete) {
        String waiting = product == Product.H2
                ? "select count(*) from information_schema.sessions where blocker_id is not null"
                : "select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'";
        Instant end = Instant.now().plus(PATIENCE);
        while (database.number(waiting) == 0) {
            if (delete.isDone() || Instant.now().isAfter(end)) {
                fail("The delete did not wait for the other transaction.");
            }
            Thread.onSpinWait();
        }
    }

    private void assertNothingIsDeleted() {
        assertThat(database.sizes().values()).containsExactlyInAnyOrder(3L, 3L, 3L, 4L);
    }
}
