package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.required;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.StatementException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A delete happens as a whole or not at all, in our own transaction and in the caller's. */
class AtomicityTest {

    private static final Column<Integer> PARENT = optional("parent_id");
    private static final Table NODE = table("Node", PARENT);
    private static final Reference NODE_PARENT = Reference.toKey("parent", NODE, NODE, PARENT);
    private static final Column<Integer> LEAF_NODE = required("node_id");
    private static final Table LEAF = table("Leaf", LEAF_NODE);
    private static final Reference LEAF_OF = Reference.toKey("node", LEAF, NODE, LEAF_NODE);
    private static final Column<Integer> TAG_NODE = optional("node_id");
    private static final Table TAG = table("Tag", TAG_NODE);
    private static final Reference TAG_OF = Reference.toKey("node", TAG, NODE, TAG_NODE);
    private static final Column<Integer> LOCK_NODE = optional("node_id");
    private static final Table LOCK = table("Padlock", LOCK_NODE);
    private static final Reference LOCK_OF = Reference.toKey("node", LOCK, NODE, LOCK_NODE);

    /** One step of every kind. */
    private static final DeletionPlan PLAN = deleting(NODE)
            .repeat(rows(NODE, because(ROOTS, REFERRERS, CYCLE), NODE_PARENT))
            .guard(PROTECT, LOCK_OF)
            .clear(NODE_PARENT)
            .setNull(TAG_OF)
            .deleteReferring(LEAF, LEAF_OF)
            .delete(NODE)
            .build();

    private static final String[] TABLES = {"node", "leaf", "tag", "padlock"};

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    private static Scenario forest(Dialect dialect) {
        return new Scenario(
                dialect,
                "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT REFERENCES node)",
                "CREATE TABLE leaf (id INT PRIMARY KEY, node_id INT NOT NULL REFERENCES node)",
                "CREATE TABLE tag (id INT PRIMARY KEY, node_id INT REFERENCES node)",
                "CREATE TABLE padlock (id INT PRIMARY KEY, node_id INT REFERENCES node)",
                "INSERT INTO node SELECT x, NULLIF(x / 2, 0) FROM system_range(1, 15)",
                "INSERT INTO node VALUES (16, NULL)",
                "INSERT INTO leaf SELECT x, x FROM system_range(1, 15)",
                "INSERT INTO tag SELECT x, x FROM system_range(1, 15)",
                "INSERT INTO padlock VALUES (1, 16)");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whicheverStatementFailsNothingIsChangedAndNoConnectionIsLeft(Dialect dialect) {
        try (Scenario scenario = forest(dialect)) {
            List<String> before = scenario.contents(TABLES);
            int failing = 1;
            boolean failed = true;
            while (failed) {
                FailingConnections connections = new FailingConnections(scenario.dataSource(), failing++);
                Deletions deletions = scenario.deletions(PLAN, TransactionSource.own(connections));
                try {
                    deletions.deleteKeys(NODE, List.of(List.of(1)), DeletionOptions.defaults());
                } catch (StatementException refusal) {
                    assertThat(refusal).hasMessageNotContaining("injected");
                    assertThat(scenario.contents(TABLES)).as("call %s", failing).isEqualTo(before);
                }
                failed = connections.hasFailed();
                assertThat(connections.open()).isZero();
            }
            assertThat(failing).as("calls that can fail").isGreaterThan(8);
            assertThat(scenario.contents(TABLES)).hasSize(1 + 15 + 1);
        }
    }

    @Test
    void theFailingStepIsNamed() {
        try (Scenario scenario = forest(new H2Dialect())) {
            FailingConnections connections = new FailingConnections(scenario.dataSource(), 9);
            Deletions deletions = scenario.deletions(PLAN, TransactionSource.own(connections));

            StatementException refusal = catchThrowableOfType(
                    StatementException.class,
                    () -> deletions.deleteKeys(NODE, List.of(List.of(1)), DeletionOptions.defaults()));

            assertThat(refusal.model()).isEqualTo("Leaf");
            assertThat(refusal.step()).isEqualTo("step 5: delete");
            assertThat(refusal.sqlState()).isEqualTo("58000");
            assertThat(refusal.vendorCode()).isEqualTo(7);
            assertThat(refusal.statement()).isEqualTo("DELETE FROM leaf WHERE leaf.node_id = ANY (?)");
            assertThat(refusal)
                    .hasStackTraceContaining("at dev.expunge.internal.deletion.FailingConnections")
                    .hasRootCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    void theCallersTransactionIsJoined() throws SQLException {
        try (Scenario scenario = forest(new H2Dialect());
                Connection connection = scenario.dataSource().getConnection()) {
            List<String> before = scenario.contents(TABLES);
            connection.setAutoCommit(false);
            DeletionReport report = scenario.deletions(PLAN, TransactionSource.joining(connection))
                    .deleteKeys(NODE, List.of(List.of(1)), DeletionOptions.defaults());

            assertThat(report.deleted()).isEqualTo(Map.of("Node", 15L, "Leaf", 15L));
            assertThat(report.updated()).isEqualTo(Map.of("Tag.node", 15L));
            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isFalse();
            connection.rollback();
            assertThat(scenario.contents(TABLES)).isEqualTo(before);
        }
    }

    @Test
    void aFailureOfOursLeavesTheCallersOwnChanges() throws SQLException {
        try (Scenario scenario = forest(new H2Dialect());
                Connection connection = scenario.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO padlock VALUES (2, 15)");
            Deletions deletions = scenario.deletions(PLAN, TransactionSource.joining(connection));

            assertThatThrownBy(() -> deletions.deleteKeys(NODE, List.of(List.of(1)), DeletionOptions.defaults()))
                    .isInstanceOf(ProtectedException.class);
            connection.commit();
            assertThat(scenario.contents("padlock")).containsExactly("padlock 1 16", "padlock 2 15");
            assertThat(scenario.rows("SELECT COUNT(*) FROM node")).containsExactly("16");
        }
    }

    @Test
    void nothingOfADeleteThatFailsLateStaysInTheCallersTransaction() throws SQLException {
        try (Scenario scenario = forest(new H2Dialect());
                Connection connection = scenario.dataSource().getConnection()) {
            scenario.execute("CREATE TABLE unmapped (id INT PRIMARY KEY, node_id INT REFERENCES node)");
            scenario.execute("INSERT INTO unmapped VALUES (1, 15)");
            List<String> before = scenario.contents(TABLES);
            connection.setAutoCommit(false);
            Deletions deletions = scenario.deletions(PLAN, TransactionSource.joining(connection));

            assertThatThrownBy(() -> deletions.deleteKeys(NODE, List.of(List.of(1)), DeletionOptions.defaults()))
                    .isInstanceOf(ForeignKeyException.class);
            connection.commit();
            assertThat(scenario.contents(TABLES)).isEqualTo(before);
        }
    }

    @Test
    void onAConnectionInAutoCommitModeTheTransactionIsOurs() throws SQLException {
        try (Scenario scenario = forest(new H2Dialect());
                Connection connection = scenario.dataSource().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Deletions deletions = scenario.deletions(PLAN, TransactionSource.joining(connection));

            assertThatThrownBy(() ->
                            deletions.deleteKeys(NODE, List.of(List.of(1), List.of(16)), DeletionOptions.defaults()))
                    .isInstanceOf(ProtectedException.class);
            assertThat(scenario.rows("SELECT COUNT(*) FROM node")).containsExactly("16");

            deletions.deleteKeys(NODE, List.of(List.of(1)), DeletionOptions.defaults());
            assertThat(scenario.rows("SELECT COUNT(*) FROM node")).containsExactly("1");
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            assertThat(connection.isClosed()).isFalse();
        }
    }

    @Test
    void whatAListenerThrowsRollsBack() {
        try (Scenario scenario = forest(new H2Dialect())) {
            SessionSettings settings = new SessionSettings(
                    new H2Dialect(),
                    Reporting.to(statement -> {
                        if (statement.sql().startsWith("DELETE FROM node")) {
                            throw new IllegalStateException("enough");
                        }
                    }),
                    1);
            FailingConnections connections = new FailingConnections(scenario.dataSource(), -1);
            Deletions deletions = new Deletions(
                    Scenario.registry(PLAN),
                    new LentTransactions(TransactionSource.own(connections).with(settings)),
                    new H2Dialect(),
                    Clock.systemUTC(),
                    new Backoff(length -> {}),
                    Hooks.none(),
                    List.of());

            assertThatThrownBy(() -> deletions.deleteKeys(NODE, List.of(List.of(1)), DeletionOptions.defaults()))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(scenario.rows("SELECT COUNT(*) FROM node")).containsExactly("16");
            assertThat(connections.open()).isZero();
        }
    }
}
