package dev.expunge.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.Manager;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.it.cycle.NodeKind;
import dev.expunge.it.cycle.NodesManagers;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.jdbc.SentStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows that refer to rows of their own table: nullable or not, cleared or never, on each execution. Those of a kind that
 * is never cleared end up the same, and are only updated where they refer to each other in a circle.
 */
@ExtendWith(DatabasesExtension.class)
class SelfReferencesTest {

    private static final String ALL = """
            LOOSE_NODE, H2
            LOOSE_NODE, POSTGRESQL
            LOOSE_NODE, POSTGRESQL_PESSIMISTIC
            FIXED_NODE, H2
            FIXED_NODE, POSTGRESQL
            FIXED_NODE, POSTGRESQL_PESSIMISTIC
            KEPT_LOOSE_NODE, H2
            KEPT_LOOSE_NODE, POSTGRESQL
            KEPT_LOOSE_NODE, POSTGRESQL_PESSIMISTIC
            KEPT_FIXED_NODE, H2
            KEPT_FIXED_NODE, POSTGRESQL
            KEPT_FIXED_NODE, POSTGRESQL_PESSIMISTIC
            """;

    private final List<SentStatement> sent = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(textBlock = ALL)
    void aTreeGoesWithItsRoot(NodeKind kind, Execution execution, Databases databases) throws Exception {
        TestDatabase database = filled(databases, kind, execution, "(2, 1), (3, 1), (4, 2), (5, 2), (6, 5), (7, 3)");

        DeletionReport report = manager(database, kind, execution).deleteById(2);

        assertThat(report.total()).isEqualTo(4);
        assertThat(report.updated()).isEmpty();
        assertThat(left(database, kind)).containsExactly("1", "3", "7");
        assertThat(updates(kind)).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = ALL)
    void rootsMayBeInsideEachOther(NodeKind kind, Execution execution, Databases databases) throws Exception {
        TestDatabase database = filled(databases, kind, execution, "(2, 1), (3, 2), (4, 3), (5, 4)");

        DeletionReport report =
                manager(database, kind, execution).all().limit(3).delete();

        assertThat(report.total()).isEqualTo(5);
        assertThat(left(database, kind)).isEmpty();
        assertThat(updates(kind)).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = ALL)
    void aRowMayReferToItself(NodeKind kind, Execution execution, Databases databases) throws Exception {
        TestDatabase database = filled(databases, kind, execution, "(2, 2), (3, 2), (4, 4)");

        assertThat(manager(database, kind, execution).deleteById(2).total()).isEqualTo(2);
        assertThat(manager(database, kind, execution).deleteById(4).total()).isEqualTo(1);
        assertThat(left(database, kind)).containsExactly("1");
        assertThat(updates(kind)).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = ALL)
    void rowsMayReferToEachOther(NodeKind kind, Execution execution, Databases databases) throws Exception {
        TestDatabase database = filled(databases, kind, execution, "(2, 3), (3, 2), (4, 2), (5, 4)");

        assertThat(manager(database, kind, execution).deleteById(3).total()).isEqualTo(4);
        assertThat(left(database, kind)).containsExactly("1");
        if (kind.isKept()) {
            assertThat(updates(kind)).isEqualTo(execution == Execution.POSTGRESQL ? 0 : 2);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = ALL)
    void aCircleOfRowsGoesWithWhatHangsOnIt(NodeKind kind, Execution execution, Databases databases) throws Exception {
        TestDatabase database =
                filled(databases, kind, execution, "(2, 6), (3, 2), (4, 3), (5, 4), (6, 5), (7, 4), (8, 7), (9, 1)");

        assertThat(manager(database, kind, execution).deleteById(7).total()).isEqualTo(2);
        assertThat(manager(database, kind, execution).deleteById(5).total()).isEqualTo(5);
        assertThat(left(database, kind)).containsExactly("1", "9");
        if (kind.isKept()) {
            assertThat(updates(kind)).isEqualTo(execution == Execution.POSTGRESQL ? 0 : 5);
        }
    }

    /**
     * A level costs a SELECT, and where constraints are checked row by row and nothing is cleared, a DELETE. The careful
     * do not know whether rows that were pointed at themselves could be deleted.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            LOOSE_NODE, H2, 20000, 4
            LOOSE_NODE, POSTGRESQL, 5000, 1
            LOOSE_NODE, POSTGRESQL_PESSIMISTIC, 5000, 20
            FIXED_NODE, H2, 20000, 4
            FIXED_NODE, POSTGRESQL, 5000, 1
            FIXED_NODE, POSTGRESQL_PESSIMISTIC, 5000, 5000
            KEPT_LOOSE_NODE, H2, 5000, 5000
            KEPT_LOOSE_NODE, POSTGRESQL, 5000, 1
            KEPT_LOOSE_NODE, POSTGRESQL_PESSIMISTIC, 5000, 5000
            KEPT_FIXED_NODE, H2, 100000, 100000
            KEPT_FIXED_NODE, POSTGRESQL, 100000, 1
            KEPT_FIXED_NODE, POSTGRESQL_PESSIMISTIC, 5000, 5000
            """)
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aChainIsAsLongAsItLikes(NodeKind kind, Execution execution, int rows, int changes, Databases databases)
            throws Exception {
        String top = "select 1, %s union all ".formatted(kind.isLoose() ? "null" : "1");
        TestDatabase database = kind.filled(databases, execution.product(), top + chain(execution.product(), rows));

        DeletionReport report = manager(database, kind, execution).deleteById(1);

        assertThat(report.total()).isEqualTo(rows);
        assertThat(left(database, kind)).isEmpty();
        assertThat(counts()).isEqualTo(Map.of("SELECT", (long) rows + 1, "other", (long) changes));
    }

    private static String chain(Product product, int rows) {
        String numbers = product == Product.H2 ? "system_range(2, %d) as n(x)" : "generate_series(2, %d) as n(x)";
        return ("select x, x - 1 from " + numbers).formatted(rows);
    }

    /** Returns a table with an outermost row 1 and some others. */
    private static TestDatabase filled(Databases databases, NodeKind kind, Execution execution, String others)
            throws SQLException {
        String top = kind.isLoose() ? "(1, null), " : "(1, 1), ";
        return kind.filled(databases, execution.product(), "values " + top + others);
    }

    private Manager<?, Integer, ?> manager(TestDatabase database, NodeKind kind, Execution execution) {
        return kind.manager(NodesManagers.on(execution.on(database.dataSource()).listener(sent::add)));
    }

    private static List<String> left(TestDatabase database, NodeKind kind) {
        return database.rows("select id from %s order by id".formatted(kind.table()));
    }

    /** Returns how many rows were changed, though only a kind that is never cleared promises anything. */
    private long updates(NodeKind kind) {
        return kind.isKept()
                ? sent.stream()
                        .filter(statement -> statement.sql().startsWith("UPDATE"))
                        .mapToLong(SentStatement::rows)
                        .sum()
                : 0;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        sent.forEach(
                statement -> counts.merge(statement.sql().startsWith("SELECT") ? "SELECT" : "other", 1L, Long::sum));
        return counts;
    }
}
