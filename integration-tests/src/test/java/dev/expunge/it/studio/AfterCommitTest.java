package dev.expunge.it.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.CommitListener;
import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.DeletionEvent;
import dev.expunge.deletion.BulkDeleteException;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.AfterCommitException;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.UnknownCommitException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.jdbc.TransactionRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done after the commit of a delete, and never after a rollback. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class AfterCommitTest {

    @Parameter
    Execution execution;

    private final List<String> heard = new ArrayList<>();
    private TestDatabase database;

    @BeforeEach
    void fill(Databases databases) throws Exception {
        database = StudioDatabase.filled(databases, execution);
    }

    /** Says how many rows of memos others see when it is called. */
    private void hear(DeletionReport report) {
        heard.add(report.total() + " gone, others see " + database.rows("select id from memo"));
    }

    private RecordingStudioManagers listening(DatabaseSettings settings) {
        return RecordingStudioManagers.on(settings.afterCommit(this::hear));
    }

    @Test
    void isToldOfWhatOthersSeeByThen() {
        RecordingStudioManagers studio = listening(execution.on(database.dataSource()));

        studio.memo().filter(m -> m.id.lt(2000)).delete();
        studio.memo().deleteById(1000); // is gone already: nobody hears of nothing
        studio.memo().all().bulkDelete();

        assertThat(heard).containsExactly("2 gone, others see [2000]", "1 gone, others see []");
    }

    @Test
    void isToldOfEachChunk() {
        RecordingStudioManagers studio = listening(execution.on(database.dataSource()));

        studio.memo().all().bulkDelete(BulkOptions.chunksOf(2));

        assertThat(heard).containsExactly("2 gone, others see [2000]", "1 gone, others see []");
    }

    @Test
    void whatFailsAfterAChunkEndsTheDeleteThatHasCommittedIt() {
        RecordingStudioManagers studio =
                RecordingStudioManagers.on(execution.on(database.dataSource()).afterCommit(report -> {
                    throw new IllegalStateException("no mail");
                }));

        BulkDeleteException ended = catchThrowableOfType(
                BulkDeleteException.class, () -> studio.memo().all().bulkDelete(BulkOptions.chunksOf(2)));

        assertThat(ended).hasCauseInstanceOf(AfterCommitException.class).hasRootCauseMessage("no mail");
        assertThat(ended.reportSoFar().chunks()).isEqualTo(new Chunks(1, 0, false, List.of(1001)));
        assertThat(ended.reportSoFar().total()).isEqualTo(2);
        assertThat(database.rows("select id from memo")).containsExactly("2000");
    }

    @Test
    void isNotToldOfWhatIsRolledBack() {
        RecordingStudioManagers studio =
                listening(execution.on(database.dataSource()).afterDelete(Memo.class, (memo, event) -> {
                    event.afterCommit(() -> heard.add("committed"));
                    throw new IllegalStateException("no");
                }));

        assertThatThrownBy(() -> studio.memo().deleteById(1000)).isInstanceOf(IllegalStateException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void waitsForTheEndOfInTransaction() {
        RecordingStudioManagers studio = listening(execution.on(database.dataSource()));

        studio.database().inTransaction(within -> {
            RecordingStudioManagers joined = RecordingStudioManagers.on(within);
            joined.memo().deleteById(1000);
            joined.memo().deleteById(1001);
            assertThat(heard).isEmpty();
            return within;
        });
        assertThat(heard).containsExactly("1 gone, others see [2000]", "1 gone, others see [2000]");

        heard.clear();
        assertThatThrownBy(() -> studio.database().inTransaction(this::deleteAndThrow))
                .isInstanceOf(IllegalStateException.class);
        assertThat(heard).isEmpty();
    }

    private Database deleteAndThrow(Database within) {
        RecordingStudioManagers.on(within).memo().deleteById(2000);
        throw new IllegalStateException("no");
    }

    @Test
    void isDoneForARecordAsAListenerAsks() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(execution
                .on(database.dataSource())
                .afterDelete(Memo.class, (memo, event) -> event.afterCommit(() -> heard.add(memo.text()))));

        studio.recording().deleteById(10);

        assertThat(heard).containsExactlyInAnyOrder("loud", "louder");
    }

    @Test
    void isRefusedOnceItIsTooLate() {
        List<DeletionEvent> kept = new ArrayList<>();
        RecordingStudioManagers studio = RecordingStudioManagers.on(execution
                .on(database.dataSource())
                .afterDelete(Memo.class, (memo, event) -> {
                    kept.add(event);
                    event.afterCommit(() -> event.afterCommit(() -> heard.add("never")));
                }));

        assertThatThrownBy(() -> studio.memo().deleteById(1000))
                .isInstanceOf(AfterCommitException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only while its listener is called");
        assertThatThrownBy(() -> studio.inTransaction(joined -> {
                    joined.memo().deleteById(1001);
                    assertThatThrownBy(() -> kept.get(1).afterCommit(() -> heard.add("never")))
                            .isInstanceOf(IllegalStateException.class);
                    return joined;
                }))
                .isInstanceOf(AfterCommitException.class);
        assertThat(database.rows("select id from memo")).containsExactly("2000");
        assertThat(heard).isEmpty();
    }

    @Test
    void leavesNothingToRollBackWhenItFails() {
        CommitListener failing = report -> {
            throw new IllegalStateException("no mail");
        };
        RecordingStudioManagers own =
                RecordingStudioManagers.on(execution.on(database.dataSource()).afterCommit(failing));
        RecordingStudioManagers managed = RecordingStudioManagers.on(
                execution.on(new Runner(database.dataSource())).afterCommit(failing));

        assertThat(Stream.of(
                        catchThrowableOfType(
                                AfterCommitException.class, () -> own.memo().deleteById(1000)),
                        catchThrowableOfType(
                                AfterCommitException.class, () -> managed.memo().deleteById(1001)),
                        catchThrowableOfType(
                                BulkDeleteException.class,
                                () -> own.memo().all().bulkDelete(BulkOptions.chunksOf(1)))))
                .allMatch(failure -> failure.transactionState() == TransactionState.COMMITTED)
                .noneMatch(ExpungeException::isRetryable);
    }

    @Test
    void whatFailsIsToldAndDoesNotStopTheOthers() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(execution
                .on(database.dataSource())
                .afterCommit(report -> {
                    throw new IllegalStateException("first");
                })
                .afterCommit(this::hear)
                .afterCommit(report -> {
                    throw new IllegalArgumentException("second");
                }));

        AfterCommitException failure = catchThrowableOfType(
                AfterCommitException.class, () -> studio.memo().deleteById(1000));

        assertThat(failure).hasMessageContaining("is committed").hasRootCauseMessage("first");
        assertThat(failure.getSuppressed()).extracting(Throwable::getMessage).containsExactly("second");
        assertThat(heard).containsExactly("1 gone, others see [1001, 2000]");
    }

    @Test
    void isRefusedWhereTheCallerCommits() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            RecordingStudioManagers studio = listening(execution.on(connection));

            assertThatThrownBy(() -> studio.memo().deleteById(1000)).isInstanceOf(UnknownCommitException.class);
            assertThat(studio.memo().all().count()).isEqualTo(3);
            assertThat(studio.memo()
                            .deleteById(1000, DeletionOptions.defaults().withoutHooks())
                            .total())
                    .isEqualTo(1);
            connection.rollback();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void isRefusedWhereWorkOfOursHoldsTheConnection() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            RecordingStudioManagers studio = listening(execution.on(connection));
            try (Stream<Memo> open = studio.memo().all().stream()) {
                assertThatThrownBy(() -> studio.memo().deleteById(1000))
                        .isInstanceOf(UnknownCommitException.class)
                        .hasMessageContaining("close the stream first");
                assertThat(open).hasSize(3);
            }
            studio.inTransaction(
                    joined -> assertThatThrownBy(() -> studio.memo().deleteById(1000))
                            .isInstanceOf(UnknownCommitException.class)
                            .hasMessageContaining("that inTransaction hands over"));

            assertThat(studio.memo().deleteById(1000).total()).isEqualTo(1);
        }
        assertThat(heard).hasSize(1);
    }

    @Test
    void isRefusedByARunnerThatDoesNotTell() {
        TransactionRunner told = new Runner(database.dataSource());
        TransactionRunner silent = new TransactionRunner() {
            @Override
            public <R> R run(Function<Connection, R> work) {
                return told.run(work);
            }
        };
        RecordingStudioManagers studio = listening(DatabaseSettings.of(silent));

        assertThatThrownBy(() -> studio.memo().deleteById(1000)).isInstanceOf(UnknownCommitException.class);
    }

    @Test
    void isToldByARunnerThatDoes() {
        RecordingStudioManagers studio = listening(DatabaseSettings.of(new Runner(database.dataSource())));

        studio.memo().deleteById(1000);

        assertThat(heard).containsExactly("1 gone, others see [1001, 2000]");
    }

    /** Runs each work in a transaction, and tells of its commit. */
    private static final class Runner implements TransactionRunner {

        private final DataSource dataSource;
        private final List<Runnable> afterwards = new ArrayList<>();

        Runner(DataSource dataSource) {
            this.dataSource = dataSource;
        }

        @Override
        public <R> R run(Function<Connection, R> work) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                R result = work.apply(connection);
                connection.commit();
                afterwards.forEach(Runnable::run);
                return result;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void afterCommit(Runnable action) {
            afterwards.add(action);
        }
    }
}
