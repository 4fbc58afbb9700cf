package dev.expunge.internal.deletion;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.HeardForest.FIRST;
import static dev.expunge.internal.deletion.HeardForest.LEAF;
import static dev.expunge.internal.deletion.HeardForest.LEAVES;
import static dev.expunge.internal.deletion.HeardForest.NODE;
import static dev.expunge.internal.deletion.HeardForest.NODES;
import static dev.expunge.internal.deletion.HeardForest.before;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.Failure;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.BulkHook;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.internal.deletion.hook.RecordHook;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which hooks are called for which rows, in which order, and when for none. */
class HooksTest {

    private static final DeletionOptions DEFAULTS = DeletionOptions.defaults();

    private final Scenario scenario = HeardForest.planted();
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        scenario.close();
    }

    private RecordHook hear(String when, Table table) {
        return (record, delete, cause) -> heard.add(when + " " + table.label() + " " + record + ", " + cause);
    }

    private BulkHook hearNumbers() {
        return (model, rows, delete) -> heard.add(rows + " of " + model + " by " + delete.origin());
    }

    /** Returns hooks that write down whatever they hear of the rows of some tables, and of commits. */
    private Hooks scribes(Table... tables) {
        Map<String, ModelHooks> models = new HashMap<>();
        for (Table table : tables) {
            models.put(
                    table.model(),
                    new ModelHooks(
                            new RowModel(table),
                            List.of(hear("before", table)),
                            List.of(hear("after", table)),
                            List.of(hearNumbers())));
        }
        return new Hooks(models, List.of(report -> heard.add("committed " + report.total())));
    }

    private long counts() {
        return scenario.sent().stream().filter(sql -> sql.contains("COUNT")).count();
    }

    private DeletionReport delete(Hooks hooks, List<List<Object>> keys) {
        return scenario.deletions(hooks, NODES).deleteKeys(NODE, keys, DEFAULTS);
    }

    @Test
    void hearOfChildrenBeforeTheirParentsEachTime() {
        DeletionReport report = delete(scribes(NODE), FIRST);

        assertThat(heard)
                .containsExactly(
                        "before Node [3, 1], cascade through Node.parent",
                        "before Node [4, 2], cascade through Node.parent",
                        "before Node [2, 1], cascade through Node.parent",
                        "before Node [1, null], direct",
                        "after Node [3, 1], cascade through Node.parent",
                        "after Node [4, 2], cascade through Node.parent",
                        "after Node [2, 1], cascade through Node.parent",
                        "after Node [1, null], direct",
                        "committed 8");
        assertThat(report.deleted()).isEqualTo(Map.of("Node", 4L, "Leaf", 4L));
        assertThat(report.statements()).isEqualTo(scenario.journal().size());
    }

    @Test
    void hearOfAChildFirstEvenIfItWasFoundFirst() {
        delete(before(NODE, hear("before", NODE)), List.of(List.of(1), List.of(4)));

        assertThat(heard)
                .containsExactly(
                        "before Node [3, 1], cascade through Node.parent",
                        "before Node [4, 2], direct",
                        "before Node [2, 1], cascade through Node.parent",
                        "before Node [1, null], direct");
    }

    /** Neither the order of keys nor its reverse is that of children and parents. */
    @Test
    void hearOfEachRootBeforeTheOneThatItRefersTo() {
        scenario.execute("INSERT INTO node VALUES (15, NULL), (13, 15), (12, 13)");

        delete(before(NODE, hear("before", NODE)), List.of(List.of(12), List.of(13), List.of(15)));

        assertThat(heard)
                .containsExactly(
                        "before Node [12, 13], direct",
                        "before Node [13, 15], direct",
                        "before Node [15, null], direct");
    }

    @Test
    void hearOfACircleAfterAllThatIsBelowIt() {
        scenario.execute("UPDATE node SET parent_id = 4 WHERE id = 1");
        scenario.execute("INSERT INTO node VALUES (5, 5), (6, 4)");

        delete(before(NODE, hear("before", NODE)), List.of(List.of(1), List.of(5)));

        assertThat(heard)
                .containsExactly(
                        "before Node [3, 1], cascade through Node.parent",
                        "before Node [6, 4], cascade through Node.parent",
                        "before Node [4, 2], cascade through Node.parent",
                        "before Node [2, 1], cascade through Node.parent",
                        "before Node [1, 4], direct",
                        "before Node [5, 5], direct");
    }

    @Test
    void hearOfACircleBeforeTheCircleThatItRefersTo() {
        Column<Integer> left = optional("left_id");
        Column<Integer> right = optional("right_id");
        Table knot = table("Knot", left, right);
        Reference leftOf = Reference.toKey("left", knot, knot, left);
        Reference rightOf = Reference.toKey("right", knot, knot, right);
        DeletionPlan knots = deleting(knot)
                .repeat(rows(knot, because(ROOTS, REFERRERS, CYCLE), leftOf, rightOf))
                .clear(leftOf)
                .clear(rightOf)
                .delete(knot)
                .build();
        scenario.execute("CREATE TABLE knot (id INT PRIMARY KEY, left_id INT, right_id INT)");
        scenario.execute("INSERT INTO knot VALUES (1, 2, 5), (2, 4, NULL), (4, 1, NULL), (5, NULL, 6), (6, 3, NULL),"
                + " (3, 6, NULL)");

        scenario.deletions(before(knot, hear("before", knot)), knots)
                .deleteKeys(knot, List.of(List.of(3), List.of(4)), DeletionOptions.defaults());

        List<String> rows = heard.stream()
                .map(event -> event.substring("before Knot [".length(), "before Knot [1".length()))
                .toList();
        assertThat(rows.subList(0, 3)).containsExactlyInAnyOrder("1", "2", "4");
        assertThat(rows.subList(3, 6)).startsWith("5").containsExactlyInAnyOrder("3", "5", "6");
    }

    @Test
    void hearOverWhichReferenceARowWasReached() {
        delete(before(LEAF, hear("before", LEAF)), FIRST);

        assertThat(heard)
                .containsExactlyInAnyOrder(
                        "before Leaf [1, 1, null], cascade through Leaf.left",
                        "before Leaf [2, null, 1], cascade through Leaf.right",
                        "before Leaf [3, 9, 1], cascade through Leaf.right",
                        "before Leaf [4, 1, 1], cascade through Leaf.left");
        assertThat(scenario.sent())
                .as("records are loaded for hooks alone")
                .contains(
                        "SELECT node.id FROM node WHERE node.id = ? FOR UPDATE",
                        "SELECT leaf.id, leaf.left_id, leaf.right_id FROM leaf WHERE (leaf.left_id = ANY (?)"
                                + " OR leaf.right_id = ANY (?)) FOR UPDATE",
                        "DELETE FROM leaf WHERE leaf.id = ANY (?)");
        assertThat(counts()).as("nobody was called who may have left rows").isZero();
        assertThat(scenario.contents("leaf")).containsExactly("leaf 9 9 9");
    }

    @Test
    void hearOfRootsThatNothingRefersTo() {
        scenario.deletions(scribes(LEAF), LEAVES).deleteKeys(LEAF, FIRST, DEFAULTS);

        assertThat(heard)
                .containsExactly("before Leaf [1, 1, null], direct", "after Leaf [1, 1, null], direct", "committed 1");
        assertThat(scenario.sent())
                .containsExactly(
                        "SELECT leaf.id, leaf.left_id, leaf.right_id FROM leaf WHERE leaf.id = ? FOR UPDATE",
                        "SELECT leaf.id, leaf.left_id, leaf.right_id FROM leaf WHERE leaf.id = ? FOR UPDATE",
                        "DELETE FROM leaf WHERE leaf.id = ?");
    }

    @Test
    void hearNumbersWhereNoRecordIsLoaded() {
        DeletionReport report =
                scenario.deletions(scribes(NODE, LEAF), NODES).bulkDelete(Selection.all(NODE), DEFAULTS);

        assertThat(heard).containsExactly("5 of Leaf by Node", "5 of Node by Node", "committed 10");
        assertThat(report.total()).isEqualTo(10);
        assertThat(scenario.sent()).noneMatch(sql -> sql.contains("left_id, "));

        heard.clear();
        scenario.deletions(scribes(NODE, LEAF), NODES).bulkDelete(Selection.all(NODE), DEFAULTS);
        assertThat(heard).as("of nothing").isEmpty();
    }

    @Test
    void areNotCalledForNumbersWhereRecordsAreHeardOf() {
        Hooks numbers = new Hooks(
                Map.of(LEAF.model(), new ModelHooks(new RowModel(LEAF), List.of(), List.of(), List.of(hearNumbers()))),
                List.of());

        delete(numbers, List.of(List.of(9)));
        assertThat(scenario.sent()).contains("DELETE FROM leaf WHERE (leaf.left_id = ? OR leaf.right_id = ?)");
        scenario.deletions(numbers, NODES).bulkDelete(Selection.all(NODE), DEFAULTS);

        assertThat(heard).containsExactly("3 of Leaf by Node");
    }

    @Test
    void hearNothingOfADeleteWithoutHooks() {
        scenario.deletions(scribes(NODE, LEAF), NODES).deleteKeys(NODE, FIRST, DEFAULTS.withoutHooks());
        scenario.deletions(scribes(NODE, LEAF), NODES).bulkDelete(Selection.all(NODE), DEFAULTS.withoutHooks());

        assertThat(heard).isEmpty();
        assertThat(counts()).isZero();
        assertThat(scenario.contents("node", "leaf")).isEmpty();
    }

    @Test
    void areToldOfTheCommitOnlyIfARowWasTaken() {
        assertThat(delete(scribes(), List.of(List.of(77))).total()).isZero();
        assertThat(heard).isEmpty();
    }

    @Test
    void areCalledAgainWithTheSameIdWhenADeleteIsTriedAgain() {
        List<UUID> ids = new ArrayList<>();
        DeletionReport report = delete(
                before(NODE, (record, delete, cause) -> {
                    ids.add(delete.deletionId());
                    if (ids.size() == 1) {
                        throw new ConflictException(
                                new Failure("Node", "", "", "", "40001", 0, ""), new SQLException());
                    }
                }),
                List.of(List.of(3)));

        assertThat(ids).containsExactly(report.deletionId(), report.deletionId());
    }
}
