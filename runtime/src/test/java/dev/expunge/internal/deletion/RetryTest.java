package dev.expunge.internal.deletion;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.required;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.OutcomeUnknownException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.jdbc.SentStatement;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is tried again, how often, and what is not. */
class RetryTest {

    private static final Table PARENT = table("Parent");
    private static final Column<Integer> PARENT_ID = required("parent_id");
    private static final Table CHILD = table("Child", PARENT_ID);
    private static final Reference CHILD_PARENT = Reference.toKey("parent", CHILD, PARENT, PARENT_ID);

    private static final DeletionPlan PLAN = deleting(PARENT)
            .collect(PARENT, because(ROOTS, REFERRERS))
            .deleteReferring(CHILD, CHILD_PARENT)
            .delete(PARENT)
            .build();

    private static final List<List<Object>> FIRST = List.of(List.of(1));

    private final List<Duration> pauses = new ArrayList<>();
    private final Scenario scenario = new Scenario(
            new H2Dialect(),
            "CREATE TABLE parent (id INT PRIMARY KEY)",
            "CREATE TABLE child (id INT PRIMARY KEY, parent_id INT NOT NULL REFERENCES parent)",
            "CREATE TABLE unmapped (id INT PRIMARY KEY, parent_id INT NOT NULL REFERENCES parent)",
            "INSERT INTO parent VALUES (1), (2)",
            "INSERT INTO child VALUES (1, 1), (2, 1)");

    @AfterEach
    void close() {
        scenario.close();
    }

    private DeletionReport delete(FailingConnections connections, DeletionOptions options) {
        return scenario.deletions(PLAN, TransactionSource.own(connections), pauses::add)
                .deleteKeys(PARENT, FIRST, options);
    }

    private FailingConnections failing(int failures, int firstCall, String sqlState) {
        return new FailingConnections(scenario.dataSource(), firstCall, failures, sqlState);
    }

    @Test
    void aConflictIsTriedAgainAfterAPauseThatGrows() {
        FailingConnections connections = failing(2, 2, "40001");

        DeletionReport report = delete(connections, DeletionOptions.defaults());

        assertThat(report.deleted()).isEqualTo(Map.of("Child", 2L, "Parent", 1L));
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(5), Duration.ofMillis(10));
        assertThat(pauses.get(1)).isBetween(Duration.ofMillis(10), Duration.ofMillis(20));
        assertThat(report.statements()).as("of all tries").isEqualTo(2 + 2 + 3);
        assertThat(connections.open()).isZero();
    }

    @Test
    void aConflictAtCommitIsTriedAgain() {
        assertThat(delete(failing(1, 4, "40001"), DeletionOptions.defaults()).total())
                .isEqualTo(3);
        assertThat(pauses).hasSize(1);
    }

    @Test
    void itIsNotTriedForever() {
        FailingConnections connections = failing(100, 1, "40001");

        ConflictException refusal =
                catchThrowableOfType(ConflictException.class, () -> delete(connections, DeletionOptions.defaults()));

        assertThat(refusal.isRetryable()).isTrue();
        assertThat(refusal.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
        assertThat(pauses).hasSize(3);
        assertThat(scenario.contents("parent")).hasSize(2);
    }

    @Test
    void whoWantsNoRetriesGetsNone() {
        assertThatThrownBy(() -> delete(
                        failing(1, 1, "40001"), DeletionOptions.defaults().retries(0)))
                .isInstanceOf(ConflictException.class);
        assertThat(pauses).isEmpty();
        assertThatThrownBy(() -> DeletionOptions.defaults().retries(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConnectionLostAtCommitIsNeverTriedAgain() {
        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> delete(failing(1, 4, "08006"), DeletionOptions.defaults()));

        assertThat(unknown.isRetryable()).isFalse();
        assertThat(unknown.transactionState()).isEqualTo(TransactionState.UNKNOWN);
        assertThat(pauses).isEmpty();
    }

    @Test
    void aForeignKeyThatRefusesTheSameRowsAgainIsBelieved() {
        scenario.execute("INSERT INTO unmapped VALUES (1, 1)");
        FailingConnections connections = failing(0, -1, "");

        ForeignKeyException refusal =
                catchThrowableOfType(ForeignKeyException.class, () -> delete(connections, DeletionOptions.defaults()));

        assertThat(refusal.isRetryable()).isFalse();
        assertThat(pauses).hasSize(1);
        assertThat(scenario.journal())
                .extracting(SentStatement::sql)
                .filteredOn(sql -> sql.startsWith("DELETE FROM parent"))
                .as("the second try stops before it changes anything")
                .isEmpty();
        assertThat(scenario.sent()).filteredOn(sql -> sql.startsWith("DELETE")).hasSize(1);
        assertThat(scenario.contents("child")).hasSize(2);
    }

    @Test
    void aForeignKeyThatRefusesARowThatIsNewIsTriedAgain() {
        scenario.interfere("DELETE FROM child", "INSERT INTO child VALUES (3, 1)");

        DeletionReport report = delete(failing(0, -1, ""), DeletionOptions.defaults());

        assertThat(report.deleted()).isEqualTo(Map.of("Child", 3L, "Parent", 1L));
        assertThat(pauses).hasSize(1);
    }

    @Test
    void soIsOneThatRefusesForARowOfATableWhoseKeysAreRead() {
        DeletionPlan collecting = deleting(PARENT)
                .collect(PARENT, because(ROOTS, REFERRERS))
                .collect(CHILD, because(EXCLUSION), CHILD_PARENT)
                .delete(CHILD)
                .delete(PARENT)
                .build();
        scenario.interfere("DELETE FROM child", "INSERT INTO child VALUES (3, 1)");

        assertThat(scenario.delete(collecting, 1).deleted()).isEqualTo(Map.of("Child", 3L, "Parent", 1L));
    }

    @Test
    void aForeignKeyThatRefusesAnythingButADeleteIsBelievedAtOnce() {
        DeletionPlan setting = deleting(PARENT)
                .collect(PARENT, because(ROOTS, REFERRERS))
                .setTo(CHILD_PARENT, 77)
                .delete(PARENT)
                .build();

        assertThatThrownBy(() -> scenario.deletions(setting, TransactionSource.own(failing(0, -1, "")), pauses::add)
                        .deleteKeys(PARENT, FIRST, DeletionOptions.defaults()))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("set");
        assertThat(pauses).isEmpty();
    }

    @Test
    void aLimitHoldsForRowsThatComeAfterTheCountToo() {
        scenario.interfere("SELECT 0, COUNT(*)", "INSERT INTO child VALUES (3, 1)");

        assertThatThrownBy(() -> scenario.delete(PLAN, FIRST, DeletionOptions.atMost(3)))
                .isInstanceOfSatisfying(
                        DeletionLimitException.class,
                        refusal -> assertThat(refusal.total()).isEqualTo(4));
        assertThat(scenario.contents("parent", "child")).hasSize(5);
    }

    @Test
    void theCallersTransactionIsNotTriedAgain() throws SQLException {
        try (Connection connection = failing(1, 2, "HYT00").acquire()) {
            connection.setAutoCommit(false);
            Deletions deletions = scenario.deletions(PLAN, TransactionSource.joining(connection), pauses::add);

            ConflictException refusal = catchThrowableOfType(
                    ConflictException.class, () -> deletions.deleteKeys(PARENT, FIRST, DeletionOptions.defaults()));

            assertThat(refusal.transactionState()).isEqualTo(TransactionState.USABLE);
            assertThat(refusal.isRetryable()).isTrue();
            assertThat(pauses).isEmpty();
        }
    }

    @Test
    void anInterruptedThreadTriesNothingAgain() {
        Deletions deletions = scenario.deletions(PLAN, TransactionSource.own(failing(1, 2, "40001")), length -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> deletions.deleteKeys(PARENT, FIRST, DeletionOptions.defaults()))
                .isInstanceOf(ConflictException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
