package dev.expunge.internal.deletion;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.required;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.LockScope;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.error.deletion.OldSnapshotException;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A caller's transaction that does not see what was committed after its beginning. */
class OldSnapshotsTest {

    private static final Table PARENT = table("Parent");
    private static final Column<Integer> PARENT_ID = required("parent_id");
    private static final Table CHILD = table("Child", PARENT_ID);
    private static final DeletionPlan PLAN = deleting(PARENT)
            .collect(PARENT, because(ROOTS, REFERRERS))
            .deleteReferring(CHILD, Reference.toKey("parent", CHILD, PARENT, PARENT_ID))
            .delete(PARENT)
            .build();

    private static final DeletionOptions DEFAULTS = DeletionOptions.defaults();

    private static Map<String, Long> delete(Dialect dialect, int isolation, DeletionOptions options)
            throws SQLException {
        String[] schema = {
            "CREATE TABLE parent (id INT PRIMARY KEY)",
            "CREATE TABLE child (id INT PRIMARY KEY, parent_id INT NOT NULL)",
            "INSERT INTO parent VALUES (1)",
            "INSERT INTO child VALUES (1, 1)"
        };
        try (Scenario scenario = new Scenario(dialect, schema);
                Connection connection = scenario.dataSource().getConnection()) {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            return scenario.deletions(PLAN, TransactionSource.joining(connection))
                    .deleteKeys(PARENT, List.of(List.of(1)), options)
                    .deleted();
        }
    }

    @Test
    void isRefusedWhereNothingElseMeetsNewRows() {
        assertThatThrownBy(() -> delete(new H2Dialect(), Connection.TRANSACTION_REPEATABLE_READ, DEFAULTS))
                .isInstanceOf(OldSnapshotException.class)
                .hasMessageContaining("Parent")
                .hasMessageContaining("H2");
    }

    @Test
    void isTakenIfNothingIsToBeLocked() throws SQLException {
        assertThat(delete(new H2Dialect(), Connection.TRANSACTION_REPEATABLE_READ, DEFAULTS.lock(LockScope.NONE)))
                .isEqualTo(Map.of("Parent", 1L, "Child", 1L));
    }

    @Test
    void isTakenIfEachStatementSeesWhatIsCommitted() throws SQLException {
        assertThat(delete(new H2Dialect(), Connection.TRANSACTION_READ_COMMITTED, DEFAULTS))
                .isEqualTo(Map.of("Parent", 1L, "Child", 1L));
    }

    @Test
    void isTakenWhereConstraintsMeetNewRows() throws SQLException {
        assertThat(delete(new PostgreSqlDialect(), Connection.TRANSACTION_REPEATABLE_READ, DEFAULTS))
                .isEqualTo(Map.of("Parent", 1L, "Child", 1L));
    }
}
