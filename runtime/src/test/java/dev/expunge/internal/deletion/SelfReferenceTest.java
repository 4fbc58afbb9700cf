package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.annotation.OnDelete.RESTRICT;
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

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.UndeletableRowException;
import dev.expunge.jdbc.SentStatement;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of a table that refer to rows of the same table, and tables that refer to each other. */
class SelfReferenceTest {

    private static final String NULLABLE = "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT REFERENCES node)";
    private static final String NOT_NULL =
            "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT NOT NULL REFERENCES node)";

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    private static Reference parent(Column<Integer> column) {
        Table node = table("Node", column);
        return Reference.toKey("parent", node, node, column);
    }

    private static DeletionPlan cascading(Reference parent) {
        Table node = parent.child();
        return deleting(node)
                .repeat(rows(node, because(ROOTS, REFERRERS, CYCLE), parent))
                .clear(parent)
                .delete(node)
                .build();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aTreeIsDeletedFromAnyRowDownwards(Dialect dialect) {
        try (Scenario scenario = new Scenario(
                dialect,
                NULLABLE,
                "INSERT INTO node VALUES (1, NULL), (2, 1), (3, 1), (4, 2), (5, 2), (6, 4), (7, 3)")) {
            DeletionReport report = scenario.delete(cascading(parent(optional("parent_id"))), 2);

            assertThat(report.deleted()).isEqualTo(Map.of("Node", 4L));
            assertThat(report.updated()).as("clears are no updates").isEmpty();
            assertThat(scenario.contents("node")).containsExactly("node 1 null", "node 3 1", "node 7 3");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void rootsMayContainParentAndChild(Dialect dialect) {
        try (Scenario scenario =
                new Scenario(dialect, NULLABLE, "INSERT INTO node VALUES (1, NULL), (2, 1), (3, 2), (4, NULL)")) {
            assertThat(scenario.delete(cascading(parent(optional("parent_id"))), 3, 1, 2, 1)
                            .deleted())
                    .isEqualTo(Map.of("Node", 3L));
            assertThat(scenario.contents("node")).containsExactly("node 4 null");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void cyclesInTheDataEnd(Dialect dialect) {
        try (Scenario scenario = new Scenario(
                dialect,
                NULLABLE,
                "INSERT INTO node VALUES (1, NULL), (2, 1), (3, 2), (4, 4), (5, 4)",
                "UPDATE node SET parent_id = 3 WHERE id = 1")) {
            assertThat(scenario.delete(cascading(parent(optional("parent_id"))), 2)
                            .deleted())
                    .isEqualTo(Map.of("Node", 3L));
            assertThat(scenario.delete(cascading(parent(optional("parent_id"))), 4)
                            .deleted())
                    .isEqualTo(Map.of("Node", 2L));
            assertThat(scenario.contents("node")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void notNullReferencesArePointedAtTheirOwnRow(Dialect dialect) {
        try (Scenario scenario = new Scenario(
                dialect,
                NOT_NULL,
                "INSERT INTO node VALUES (1, 1), (2, 1), (3, 2), (4, 4), (5, 4)",
                "UPDATE node SET parent_id = 3 WHERE id = 1")) {
            assertThat(scenario.delete(cascading(parent(required("parent_id"))), 3)
                            .deleted())
                    .isEqualTo(Map.of("Node", 3L));
            assertThat(scenario.contents("node")).containsExactly("node 4 4", "node 5 4");
        }
    }

    @Test
    @Tag("large")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void aChainOfAHundredThousandRowsIsDeletedLikeAnyOther() {
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                NULLABLE,
                "INSERT INTO node SELECT x, NULLIF(x - 1, 0) FROM system_range(1, 100000)")) {
            assertThat(scenario.delete(cascading(parent(optional("parent_id"))), 1)
                            .deleted())
                    .isEqualTo(Map.of("Node", 100_000L));
        }
    }

    private static DeletionPlan deepestFirst(Reference parent) {
        Table node = parent.child();
        return deleting(node)
                .repeat(rows(node, because(ROOTS, REFERRERS, CYCLE), parent))
                .deleteDeepestFirst(node, parent)
                .build();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void rowsThatAreNeverClearedGoDeepestFirst(Dialect dialect) {
        try (Scenario scenario = new Scenario(
                dialect,
                NULLABLE,
                "ALTER TABLE node ADD CHECK (id = 1 OR parent_id IS NOT NULL)",
                "INSERT INTO node VALUES (1, NULL), (2, 1), (3, 1), (4, 2), (5, 2), (6, 4), (7, 3)")) {
            DeletionReport report = scenario.delete(deepestFirst(parent(optional("parent_id"))), 4, 2);

            assertThat(report.deleted()).isEqualTo(Map.of("Node", 4L));
            assertThat(scenario.sent())
                    .noneMatch(sql -> sql.startsWith("UPDATE"))
                    .filteredOn(sql -> sql.startsWith("DELETE"))
                    .hasSize(3);
            assertThat(scenario.contents("node")).containsExactly("node 1 null", "node 3 1", "node 7 3");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void onlyRowsOfACircleArePointedAtThemselves(Dialect dialect) {
        try (Scenario scenario = new Scenario(
                dialect,
                NOT_NULL,
                "INSERT INTO node VALUES (1, 1), (2, 1), (3, 2), (4, 3), (5, 5), (6, 5)",
                "UPDATE node SET parent_id = 3 WHERE id = 1")) {
            Reference parent = parent(required("parent_id"));

            assertThat(scenario.delete(deepestFirst(parent), 2).deleted()).isEqualTo(Map.of("Node", 4L));
            assertThat(scenario.journal().stream()
                            .filter(sent -> sent.sql().startsWith("UPDATE"))
                            .mapToLong(SentStatement::rows)
                            .sum())
                    .isEqualTo(3);
            assertThat(scenario.delete(deepestFirst(parent), 5).deleted()).isEqualTo(Map.of("Node", 2L));
            assertThat(scenario.contents("node")).isEmpty();
        }
    }

    @Test
    void aDatabaseThatChecksAfterwardsTakesThemAtOnce() {
        try (Scenario scenario = new Scenario(
                new AtStatementEnd(),
                "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT)",
                "INSERT INTO node VALUES (1, 2), (2, 1), (3, 2)")) {
            scenario.delete(deepestFirst(parent(optional("parent_id"))), 1);

            assertThat(scenario.sent())
                    .filteredOn(sql -> !sql.startsWith("SELECT"))
                    .containsExactly("DELETE FROM node WHERE node.id IN (?, ?, ?, ?)");
        }
    }

    /** What no constraint of this test's table contradicts. */
    private static final class AtStatementEnd implements Dialect {

        @Override
        public String name() {
            return "at statement end";
        }

        @Override
        public boolean checksForeignKeysPerStatement() {
            return true;
        }
    }

    @Test
    void nobodyPointsRowsAtThemselvesWhereSuchRowsAreRefused() {
        try (Scenario scenario = new Scenario(
                new RefusingDialect(), NOT_NULL, "INSERT INTO node VALUES (1, 1), (2, 1), (3, 2), (4, 3)")) {
            DeletionReport report = scenario.delete(cascading(parent(required("parent_id"))), 2);

            assertThat(report.deleted()).isEqualTo(Map.of("Node", 3L));
            assertThat(scenario.sent())
                    .noneMatch(sql -> sql.startsWith("UPDATE"))
                    .filteredOn(sql -> sql.startsWith("DELETE"))
                    .hasSize(3);
            assertThat(scenario.contents("node")).containsExactly("node 1 1");
        }
    }

    @Test
    void aRowThatRefersToItselfIsFoundBeforeAnyChange() {
        try (Scenario scenario =
                new Scenario(new RefusingDialect(), NOT_NULL, "INSERT INTO node VALUES (1, 1), (2, 1), (3, 2)")) {
            UndeletableRowException refusal = catchThrowableOfType(
                    UndeletableRowException.class, () -> scenario.delete(cascading(parent(required("parent_id"))), 1));

            assertThat(refusal)
                    .hasMessage(
                            "Node 1 refers to itself by Node.parent, and this database deletes no row that refers to"
                                    + " itself. Nothing was changed. Let the column of Node.parent be null, so that it can be"
                                    + " cleared first, or let each refer to a row that stays.");
            assertThat(refusal.model()).isEqualTo("Node");
            assertThat(refusal.reference()).isEqualTo("Node.parent");
            assertThat(refusal.count()).isEqualTo(1);
            assertThat(scenario.sent()).allMatch(sql -> sql.startsWith("SELECT"));
        }
    }

    @Test
    void soAreRowsOfACircle() {
        try (Scenario scenario = new Scenario(
                new RefusingDialect(),
                NULLABLE,
                "INSERT INTO node VALUES (1, NULL), (2, 1), (3, 2), (4, 3)",
                "UPDATE node SET parent_id = 3 WHERE id = 1")) {
            assertThatThrownBy(() -> scenario.delete(deepestFirst(parent(optional("parent_id"))), 4, 1))
                    .isInstanceOf(UndeletableRowException.class)
                    .hasMessageContaining(
                            "Node 1 and 2 other rows of Node refer to themselves or in a circle by Node.parent");
            assertThat(scenario.delete(deepestFirst(parent(optional("parent_id"))), 4)
                            .total())
                    .isEqualTo(1);
        }
    }

    @Test
    void aReferenceThatIsClearedOpensThem() {
        try (Scenario scenario =
                new Scenario(new RefusingDialect(), NULLABLE, "INSERT INTO node VALUES (1, 1), (2, 1)")) {
            assertThat(scenario.delete(cascading(parent(optional("parent_id"))), 1)
                            .total())
                    .isEqualTo(2);
        }
    }

    @Test
    void aRowThatOnlyProtectsItselfIsFoundTooWhereItIsRefused() {
        Reference parent = parent(required("parent_id"));
        DeletionPlan plan = deleting(parent.child())
                .collect(parent.child(), because(ROOTS, REFERRERS))
                .guard(PROTECT, parent)
                .delete(parent.child())
                .build();
        try (Scenario scenario =
                new Scenario(new RefusingDialect(), NOT_NULL, "INSERT INTO node VALUES (1, 1), (2, 2), (3, 1)")) {
            assertThatThrownBy(() -> scenario.delete(plan, 2)).isInstanceOf(UndeletableRowException.class);
            assertThat(scenario.delete(plan, 3).total()).isEqualTo(1);
        }
    }

    @Test
    void rowsThatReferToOthersAloneMayGoWhereSuchRowsAreRefused() {
        Reference parent = parent(optional("parent_id"));
        Column<Integer> nodeId = optional("node_id");
        Table leaf = table("Leaf", nodeId);
        DeletionPlan plan = deleting(parent.child())
                .collect(parent.child(), because(ROOTS, REFERRERS))
                .deleteReferring(leaf, Reference.toKey("node", leaf, parent.child(), nodeId))
                .delete(parent.child())
                .build();
        try (Scenario scenario = new Scenario(
                new RefusingDialect(),
                NULLABLE,
                "CREATE TABLE leaf (id INT PRIMARY KEY, node_id INT)",
                "INSERT INTO node VALUES (1, NULL)",
                "INSERT INTO leaf VALUES (1, 1), (2, 1)")) {
            assertThat(scenario.delete(plan, 1).total()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRowDoesNotProtectItself(Dialect dialect) {
        Reference parent = parent(optional("parent_id"));
        DeletionPlan plan = deleting(parent.child())
                .collect(parent.child(), because(ROOTS, REFERRERS))
                .guard(PROTECT, parent)
                .delete(parent.child())
                .build();
        try (Scenario scenario =
                new Scenario(dialect, NULLABLE, "INSERT INTO node VALUES (1, 1), (2, 2), (3, 2), (4, NULL)")) {
            assertThat(scenario.delete(plan, 1, 4).total()).isEqualTo(2);
            assertThatThrownBy(() -> scenario.delete(plan, 2, 3))
                    .isInstanceOf(ProtectedException.class)
                    .hasMessageContaining("Node.parent (PROTECT): 1 row, Node 3 refers to Node 2");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void restrictLetsRowsGoTogether(Dialect dialect) {
        Reference parent = parent(optional("parent_id"));
        DeletionPlan plan = deleting(parent.child())
                .collect(parent.child(), because(ROOTS, REFERRERS))
                .guard(RESTRICT, parent)
                .clear(parent)
                .delete(parent.child())
                .build();
        try (Scenario scenario =
                new Scenario(dialect, NULLABLE, "INSERT INTO node VALUES (1, NULL), (2, 1), (3, 2), (4, 3)")) {
            assertThatThrownBy(() -> scenario.delete(plan, 1, 2, 3)).isInstanceOf(RestrictedException.class);
            assertThat(scenario.delete(plan, 1, 2, 3, 4).total()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void tablesThatReferToEachOtherAreCollectedTogether(Dialect dialect) {
        Column<Integer> boss = optional("boss_id");
        Column<Integer> team = required("team_id");
        Table teams = table("Team", boss);
        Table people = table("Person", team);
        Reference ledBy = Reference.toKey("boss", teams, people, boss);
        Reference memberOf = Reference.toKey("team", people, teams, team);
        DeletionPlan plan = deleting(teams)
                .repeat(
                        rows(teams, because(ROOTS, REFERRERS, CYCLE), ledBy),
                        rows(people, because(REFERRERS, CYCLE), memberOf))
                .clear(ledBy)
                .delete(people)
                .delete(teams)
                .build();
        try (Scenario scenario = new Scenario(
                dialect,
                "CREATE TABLE team (id INT PRIMARY KEY, boss_id INT)",
                "CREATE TABLE person (id INT PRIMARY KEY, team_id INT NOT NULL REFERENCES team)",
                "INSERT INTO team VALUES (1, 12), (2, 11), (3, 22), (4, 41), (5, NULL)",
                "INSERT INTO person VALUES (11, 1), (12, 1), (22, 2), (33, 3), (41, 4)",
                "ALTER TABLE team ADD FOREIGN KEY (boss_id) REFERENCES person")) {
            assertThat(scenario.delete(plan, 1).deleted()).isEqualTo(Map.of("Team", 3L, "Person", 4L));
            assertThat(scenario.contents("team", "person")).containsExactly("team 4 41", "team 5 null", "person 41 4");
        }
    }
}
