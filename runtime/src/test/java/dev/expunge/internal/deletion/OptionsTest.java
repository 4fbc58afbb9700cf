package dev.expunge.internal.deletion;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.LockScope;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.UnknownModelException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the options of a delete change: how many rows it may take, and which it locks. */
class OptionsTest {

    private static final Column<Integer> PARENT = optional("parent_id");
    private static final Table NODE = table("Node", PARENT);
    private static final Reference NODE_PARENT = Reference.toKey("parent", NODE, NODE, PARENT);
    private static final Column<Integer> LEFT = optional("left_id");
    private static final Column<Integer> RIGHT = optional("right_id");
    private static final Table LEAF = table("Leaf", LEFT, RIGHT);
    private static final Reference LEAF_LEFT = Reference.toKey("left", LEAF, NODE, LEFT);
    private static final Reference LEAF_RIGHT = Reference.toKey("right", LEAF, NODE, RIGHT);
    private static final Column<Integer> TAG_NODE = optional("node_id");
    private static final Table TAG = table("Tag", TAG_NODE);
    private static final Reference TAG_OF = Reference.toKey("node", TAG, NODE, TAG_NODE);

    private static final DeletionPlan PLAN = deleting(NODE)
            .repeat(rows(NODE, because(ROOTS, REFERRERS, CYCLE), NODE_PARENT))
            .clear(NODE_PARENT)
            .setNull(TAG_OF)
            .deleteReferring(LEAF, LEAF_LEFT, LEAF_RIGHT)
            .delete(NODE)
            .build();

    private static final DeletionPlan TAGS_ALONE = deleting(TAG).deleteRoots().build();

    private static final List<List<Object>> FIRST = List.of(List.of(1));

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    /** 15 nodes below the first, 20 leaves over both references, of which 10 refer twice, 15 tags. */
    private static Scenario forest(Dialect dialect) {
        return new Scenario(
                dialect,
                "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT REFERENCES node)",
                "CREATE TABLE leaf (id INT PRIMARY KEY, left_id INT REFERENCES node, right_id INT REFERENCES node)",
                "CREATE TABLE tag (id INT PRIMARY KEY, node_id INT REFERENCES node)",
                "INSERT INTO node SELECT x, NULLIF(x / 2, 0) FROM system_range(1, 15)",
                "INSERT INTO leaf SELECT x, CASE WHEN x <= 15 THEN x END, CASE WHEN x > 5 THEN x - 5 END"
                        + " FROM system_range(1, 20)",
                "INSERT INTO tag SELECT x, x FROM system_range(1, 15)");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aboveTheLimitEverythingIsCountedOnceAndNothingChanged(Dialect dialect) {
        try (Scenario scenario = forest(dialect)) {
            List<String> before = scenario.contents("node", "leaf", "tag");

            DeletionLimitException refusal = catchThrowableOfType(
                    DeletionLimitException.class, () -> scenario.delete(PLAN, FIRST, DeletionOptions.atMost(49)));

            assertThat(refusal.deleted()).isEqualTo(Map.of("Node", 15L, "Leaf", 20L));
            assertThat(refusal.updated()).isEqualTo(Map.of("Tag.node", 15L));
            assertThat(refusal.total()).isEqualTo(50);
            assertThat(refusal.limit()).isEqualTo(49);
            assertThat(refusal.isComplete()).isTrue();
            assertThat(refusal)
                    .hasMessageContainingAll("50 rows", "limit is 49", "delete Leaf: 20", "update Tag.node: 15");
            assertThat(scenario.sent()).allMatch(sql -> sql.startsWith("SELECT"));
            assertThat(scenario.contents("node", "leaf", "tag")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void atTheLimitItIsDone(Dialect dialect) {
        try (Scenario scenario = forest(dialect)) {
            assertThat(scenario.delete(PLAN, FIRST, DeletionOptions.atMost(50)).total())
                    .isEqualTo(35);
        }
    }

    @Test
    void leavesAndUpdatesAreCountedByOneStatement() {
        try (Scenario scenario = forest(new H2Dialect())) {
            scenario.delete(PLAN, FIRST, DeletionOptions.atMost(50));

            assertThat(scenario.sent())
                    .filteredOn(sql -> sql.contains("COUNT"))
                    .containsExactly("SELECT 0, COUNT(*) FROM leaf WHERE (leaf.left_id = ANY (?) OR leaf.right_id = ANY"
                            + " (?)) UNION ALL SELECT 1, COUNT(*) FROM tag WHERE tag.node_id = ANY (?)");
        }
    }

    @Test
    void rootsThatNothingRefersToAreCountedByTheKeysThatAreDeleted() {
        try (Scenario scenario = forest(new H2Dialect())) {
            List<List<Object>> two = List.of(List.of(1), List.of(2));
            assertThatThrownBy(() -> scenario.delete(TAGS_ALONE, two, DeletionOptions.atMost(1)))
                    .isInstanceOf(DeletionLimitException.class);
            assertThat(scenario.delete(TAGS_ALONE, two, DeletionOptions.atMost(2))
                            .total())
                    .isEqualTo(2);
            assertThat(scenario.sent())
                    .containsExactly(
                            "SELECT tag.id FROM tag WHERE tag.id = ANY (?) FOR UPDATE",
                            "SELECT tag.id FROM tag WHERE tag.id = ANY (?) FOR UPDATE",
                            "DELETE FROM tag WHERE tag.id = ANY (?)");
        }
    }

    @Test
    void farAboveTheLimitKeysAreNotKept() {
        try (Scenario scenario = forest(new H2Dialect())) {
            scenario.execute("INSERT INTO node SELECT x, 1 FROM system_range(16, 30000)");

            DeletionLimitException refusal = catchThrowableOfType(
                    DeletionLimitException.class, () -> scenario.delete(PLAN, FIRST, DeletionOptions.atMost(5)));

            assertThat(refusal.isComplete()).isFalse();
            assertThat(refusal.deleted()).isEqualTo(Map.of("Node", 10_006L));
            assertThat(refusal).hasMessageContaining("at least 10006 rows");
        }
    }

    @Test
    void aLimitIsNeverNegative() {
        assertThatThrownBy(() -> DeletionOptions.atMost(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noRowIsLockedWhereNoneIsToBe() {
        try (Scenario scenario = forest(new H2Dialect())) {
            scenario.delete(PLAN, FIRST, DeletionOptions.defaults().lock(LockScope.NONE));

            assertThat(scenario.sent()).noneMatch(sql -> sql.contains("FOR UPDATE"));
            assertThat(scenario.contents("node", "leaf")).isEmpty();
        }
    }

    @Test
    void theRootsAreLockedAlone() {
        try (Scenario scenario = forest(new H2Dialect())) {
            scenario.delete(PLAN, FIRST, DeletionOptions.defaults().lock(LockScope.ROOTS));

            assertThat(scenario.sent())
                    .filteredOn(sql -> sql.contains("FOR UPDATE"))
                    .containsExactly("SELECT node.id FROM node WHERE node.id = ? FOR UPDATE");
        }
    }

    @Test
    void noneAreNoOptions() {
        try (Scenario scenario = forest(new H2Dialect())) {
            Deletions deletions = scenario.deletions(Hooks.none(), PLAN);

            assertThatThrownBy(() -> deletions.deleteKeys(NODE, FIRST, null))
                    .isInstanceOf(NullArgumentException.class)
                    .hasMessageContaining("Node");
            assertThatThrownBy(() -> deletions.deleteInChunks(Selection.all(NODE), null))
                    .isInstanceOf(NullArgumentException.class)
                    .hasMessageContaining("Node");
        }
    }

    @Test
    void aModelOfAnotherRegistryIsUnknown() {
        try (Scenario scenario = forest(new H2Dialect())) {
            assertThatThrownBy(() ->
                            scenario.deletions(Hooks.none(), PLAN).deleteKeys(TAG, FIRST, DeletionOptions.defaults()))
                    .isInstanceOf(UnknownModelException.class)
                    .hasMessageContainingAll("test.Tag", "test.Models");
        }
    }

    @Test
    void aReportTellsHowLongItTook() {
        try (Scenario scenario = forest(new H2Dialect())) {
            long before = System.nanoTime();
            Duration elapsed = scenario.delete(PLAN, 1).elapsed();

            assertThat(elapsed).isBetween(Duration.ZERO, Duration.ofNanos(System.nanoTime() - before));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void leavesOverOneReferenceAreCountedInAsManyPartsAsItTakes(Dialect dialect) {
        DeletionPlan plan = deleting(NODE)
                .repeat(rows(NODE, because(ROOTS, REFERRERS, CYCLE), NODE_PARENT))
                .deleteReferring(LEAF, LEAF_LEFT)
                .delete(NODE)
                .build();
        try (Scenario scenario = forest(dialect)) {
            assertThatThrownBy(() -> scenario.delete(plan, FIRST, DeletionOptions.atMost(29)))
                    .isInstanceOfSatisfying(
                            DeletionLimitException.class,
                            limit -> assertThat(limit.deleted()).isEqualTo(Map.of("Node", 15L, "Leaf", 15L)));
        }
    }
}
