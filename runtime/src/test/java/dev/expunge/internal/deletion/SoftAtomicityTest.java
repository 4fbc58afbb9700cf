package dev.expunge.internal.deletion;

import static dev.expunge.internal.deletion.SoftShop.CUSTOMER;
import static dev.expunge.internal.deletion.SoftShop.FORGETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.database.StatementException;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.transaction.TransactionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delete that moves rows to the trash happens as a whole or not at all, whatever fails. */
class SoftAtomicityTest {

    private static final List<List<Object>> FIRST = List.of(List.of(1));

    private final Scenario scenario = SoftShop.opened(new H2Dialect());

    @BeforeEach
    void claim() {
        scenario.execute("INSERT INTO claim (id, line_id) VALUES (1, 10)");
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void whicheverStatementFailsNothingIsMarkedOrDeleted() {
        List<String> before = scenario.contents(SoftShop.TABLES);
        int failing = 0;
        boolean failed = true;
        while (failed) {
            FailingConnections connections = new FailingConnections(scenario.dataSource(), ++failing);
            Deletions deletions = scenario.softly(TransactionSource.own(connections), Hooks.none(), FORGETTING);

            Throwable refusal = catchThrowable(() -> deletions.deleteKeys(CUSTOMER, FIRST, DeletionOptions.defaults()));

            failed = connections.hasFailed();
            assertThat(connections.open()).isZero();
            if (failed) {
                assertThat(refusal).as("call %s", failing).isInstanceOf(StatementException.class);
                assertThat(scenario.contents(SoftShop.TABLES)).isEqualTo(before);
            }
        }
        assertThat(failing).as("calls that can fail").isEqualTo(13);
        assertThat(SoftShop.rows(scenario, "customer")).isEqualTo("2 | 1");
    }

    @Test
    void theFailingStepIsNamed() {
        FailingConnections connections = new FailingConnections(scenario.dataSource(), 9);
        Deletions deletions = scenario.softly(TransactionSource.own(connections), Hooks.none(), FORGETTING);

        assertThat(catchThrowable(() -> deletions.deleteKeys(CUSTOMER, FIRST, DeletionOptions.defaults())))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("Refund (step 9: mark)");
    }

    @Test
    void anotherTryWritesTheSameIdAndTime() {
        FailingConnections connections = new FailingConnections(scenario.dataSource(), 11, 1, "40001");
        Deletions deletions = scenario.softly(TransactionSource.own(connections), Hooks.none(), FORGETTING);

        UUID id = deletions
                .deleteKeys(CUSTOMER, FIRST, DeletionOptions.defaults())
                .deletionId();

        assertThat(connections.hasFailed()).isTrue();
        assertThat(scenario.rows("SELECT DISTINCT deletion_id FROM invoice WHERE id IN (10, 11)"))
                .containsExactly(id.toString());
    }

    @Test
    void aCallersTransactionIsNeitherCommittedNorLost() throws SQLException {
        List<String> before = scenario.contents(SoftShop.TABLES);
        try (Connection connection = scenario.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Deletions deletions = scenario.softly(TransactionSource.joining(connection), Hooks.none(), FORGETTING);

            deletions.deleteKeys(CUSTOMER, FIRST, DeletionOptions.defaults());

            assertThat(scenario.contents(SoftShop.TABLES)).isEqualTo(before);
            connection.commit();
        }
        assertThat(SoftShop.rows(scenario, "customer")).isEqualTo("2 | 1");
    }
}
