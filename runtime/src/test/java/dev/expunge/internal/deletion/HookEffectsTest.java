package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.RESTRICT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.internal.deletion.HeardForest.FIRST;
import static dev.expunge.internal.deletion.HeardForest.LEAF;
import static dev.expunge.internal.deletion.HeardForest.LEAVES;
import static dev.expunge.internal.deletion.HeardForest.NINTH;
import static dev.expunge.internal.deletion.HeardForest.NODE;
import static dev.expunge.internal.deletion.HeardForest.NODES;
import static dev.expunge.internal.deletion.HeardForest.after;
import static dev.expunge.internal.deletion.HeardForest.before;
import static dev.expunge.internal.deletion.HeardForest.hooks;
import static dev.expunge.internal.deletion.HeardForest.nodes;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.LockScope;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.BulkHook;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.internal.deletion.hook.RecordHook;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of what hooks do: what they throw, the rows that they add or take, and deletes within a delete. */
class HookEffectsTest {

    private static final Column<Integer> MEMO_NODE = optional("node_id");
    private static final Table MEMO = table("Memo", MEMO_NODE);
    private static final Reference MEMO_OF = Reference.toKey("node", MEMO, NODE, MEMO_NODE);

    private static final DeletionOptions DEFAULTS = DeletionOptions.defaults();

    private final Scenario scenario = HeardForest.planted();
    private final List<String> heard = new ArrayList<>();

    /** No constraint watches over them. */
    @BeforeEach
    void addMemos() {
        scenario.execute("CREATE TABLE memo (id INT PRIMARY KEY, node_id INT)");
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    private RecordHook hear(String when, Table table) {
        return (record, delete, cause) -> heard.add(when + " " + table.label() + " " + record + ", " + cause);
    }

    private DeletionReport delete(Hooks hooks, List<List<Object>> keys) {
        return scenario.deletions(hooks, NODES).deleteKeys(NODE, keys, DEFAULTS);
    }

    @Test
    void rollBackWhatTheyThrowAt() {
        IllegalStateException no = new IllegalStateException("no");
        RecordHook throwing = (record, delete, cause) -> {
            throw no;
        };
        List<String> contents = scenario.contents("node", "leaf");

        assertThatThrownBy(() -> delete(before(LEAF, throwing), FIRST)).isSameAs(no);
        assertThat(scenario.sent()).noneMatch(sql -> sql.startsWith("DELETE") || sql.startsWith("UPDATE"));
        assertThatThrownBy(() -> delete(after(NODE, throwing), FIRST)).isSameAs(no);
        assertThat(scenario.sent()).anyMatch(sql -> sql.startsWith("DELETE FROM node"));
        assertThat(scenario.contents("node", "leaf")).isEqualTo(contents);
    }

    @Test
    void mayAskForTheCommit() {
        delete(before(NODE, (record, delete, cause) -> delete.afterCommit(() -> heard.add("committed"))), FIRST);
        assertThat(heard).hasSize(4);

        RecordHook throwing = (record, delete, cause) -> {
            delete.afterCommit(() -> heard.add("committed"));
            throw new IllegalStateException("no");
        };
        assertThatThrownBy(() -> delete(before(NODE, throwing), List.of(NINTH)));
        assertThat(heard).hasSize(4);
    }

    @Test
    void areFollowedByAnotherLookForWhatTheyHaveAdded() {
        Hooks adding = hooks(
                NODE,
                List.of(hear("before", NODE), (record, delete, cause) -> {
                    if (record.equals(List.of(4, 2))) {
                        scenario.execute("INSERT INTO node VALUES (5, 4)");
                        scenario.execute("INSERT INTO leaf VALUES (5, 5, NULL)");
                    }
                }),
                List.of(hear("after", NODE)));

        DeletionReport report = delete(adding, List.of(List.of(2)));

        assertThat(heard)
                .containsExactly(
                        "before Node [4, 2], cascade through Node.parent",
                        "before Node [2, 1], direct",
                        "before Node [5, 4], cascade through Node.parent",
                        "after Node [5, 4], cascade through Node.parent",
                        "after Node [4, 2], cascade through Node.parent",
                        "after Node [2, 1], direct");
        assertThat(report.deleted()).isEqualTo(Map.of("Node", 3L, "Leaf", 1L));
    }

    @Test
    void mayAddRowsInTenRoundsAndNoMore() {
        assertThat(delete(addingUpTo(19), List.of(List.of(9))).deleted()).containsEntry("Node", 10L);

        scenario.execute("INSERT INTO node VALUES (9, NULL)");
        assertThatThrownBy(() -> delete(addingUpTo(99), List.of(List.of(9))))
                .isInstanceOf(HookConflictException.class)
                .hasMessageContaining("10 rounds")
                .hasMessageContaining("new rows of Node");
        assertThat(scenario.rows("SELECT COUNT(*) FROM node WHERE id = 9")).containsExactly("1");
    }

    private Hooks addingUpTo(int last) {
        AtomicInteger next = new AtomicInteger(10);
        return before(NODE, (record, delete, cause) -> {
            if (next.get() < last) {
                scenario.execute("INSERT INTO node VALUES (" + next.incrementAndGet() + ", 9)");
            }
        });
    }

    @Test
    void mayLeaveNothingToDelete() {
        Deletions deletions = scenario.deletions(
                hooks(
                        NODE,
                        List.of((record, delete, cause) -> scenario.execute("DELETE FROM node WHERE id = 3")),
                        List.of(hear("after", NODE))),
                NODES);

        DeletionReport report = deletions.deleteKeys(NODE, List.of(List.of(3)), DEFAULTS.lock(LockScope.NONE));

        assertThat(report.total()).isZero();
        assertThat(heard).isEmpty();
        assertThat(scenario.sent()).noneMatch(sql -> sql.startsWith("DELETE"));
    }

    static Stream<DeletionPlan> plansThatKnowMemos() {
        return Stream.of(
                nodes().guard(RESTRICT, MEMO_OF).delete(NODE).build(),
                nodes().setNull(MEMO_OF).delete(NODE).build(),
                nodes().deleteReferring(MEMO, MEMO_OF).delete(NODE).build(),
                nodes().collect(MEMO, because(EXCLUSION), MEMO_OF)
                        .delete(MEMO)
                        .delete(NODE)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("plansThatKnowMemos")
    void mayNotLeaveRowsThatReferToDeletedOnes(DeletionPlan plan) {
        Hooks leaving = after(
                NODE, (record, delete, cause) -> scenario.execute("INSERT INTO memo VALUES (1, 9), (2, NULL), (3, 3)"));

        assertThatThrownBy(() -> scenario.deletions(leaving, plan).deleteKeys(NODE, List.of(List.of(9)), DEFAULTS))
                .isInstanceOf(HookConflictException.class)
                .hasMessageStartingWith("1 row refers by Memo.node to what was deleted");
        assertThat(scenario.contents("node", "leaf")).hasSize(10);

        scenario.execute("DELETE FROM memo");
        assertThat(scenario.deletions(leaving, plan)
                        .deleteKeys(NODE, List.of(List.of(3)), DEFAULTS.withoutHooks())
                        .deleted())
                .containsEntry("Node", 1L);
    }

    @Test
    void mayNotLeaveThemWhereOnlyNumbersAreHeardEither() {
        BulkHook leaving = (model, rows, delete) -> scenario.execute("INSERT INTO memo VALUES (1, 9)");
        Hooks hooks = new Hooks(
                Map.of(NODE.model(), new ModelHooks(new RowModel(NODE), List.of(), List.of(), List.of(leaving))),
                List.of());
        DeletionPlan plan = nodes().setNull(MEMO_OF).delete(NODE).build();

        assertThatThrownBy(() -> scenario.deletions(hooks, plan).bulkDelete(Selection.all(NODE), DEFAULTS))
                .isInstanceOf(HookConflictException.class);
        assertThat(scenario.contents("node")).hasSize(5);
    }

    @Test
    void leaveRowsOfRunningDeletesToThose() {
        List<DeletionReport> nested = new ArrayList<>();
        List<Deletions> deletions = new ArrayList<>();
        deletions.add(scenario.deletions(
                before(NODE, (record, delete, cause) -> {
                    if (record.equals(List.of(4, 2))) {
                        nested.add(deletions.get(0).deleteKeys(NODE, FIRST, DEFAULTS));
                        nested.add(deletions.get(0).deleteKeys(LEAF, FIRST, DEFAULTS));
                        nested.add(deletions.get(0).deleteKeys(LEAF, List.of(List.of(2), List.of(9)), DEFAULTS));
                    }
                }),
                NODES,
                LEAVES));

        DeletionReport report = deletions.get(0).deleteKeys(NODE, FIRST, DEFAULTS);

        assertThat(nested.get(0).total()).isZero();
        assertThat(nested.get(1).total()).isZero();
        assertThat(nested.get(2).deleted()).isEqualTo(Map.of("Leaf", 1L));
        assertThat(nested.get(2).deletionId()).isNotEqualTo(report.deletionId());
        assertThat(report.deleted()).isEqualTo(Map.of("Node", 4L, "Leaf", 4L));
        assertThat(scenario.contents("node", "leaf")).containsExactly("node 9 null");

        scenario.journal().clear();
        deletions.get(0).deleteKeys(LEAF, FIRST, DEFAULTS);
        assertThat(scenario.sent())
                .as("nothing is left out any more")
                .containsExactly("DELETE FROM leaf WHERE leaf.id = ?");
    }

    @Test
    void mayDeleteRowsOfOtherModelsWhateverTheirKeys() {
        Table badge = table("Badge");
        DeletionPlan badges = deleting(badge).deleteRoots().build();
        scenario.execute("CREATE TABLE badge (id INT PRIMARY KEY)");
        scenario.execute("INSERT INTO badge VALUES (1), (2)");
        List<DeletionReport> nested = new ArrayList<>();
        List<Deletions> deletions = new ArrayList<>();
        deletions.add(scenario.deletions(
                before(NODE, (record, delete, cause) -> {
                    if (record.equals(List.of(4, 2))) {
                        nested.add(deletions.get(0).deleteKeys(badge, FIRST, DEFAULTS));
                    }
                }),
                NODES,
                badges));

        deletions.get(0).deleteKeys(NODE, FIRST, DEFAULTS);

        assertThat(nested).extracting(DeletionReport::deleted).containsExactly(Map.of("Badge", 1L));
        assertThat(scenario.contents("badge")).containsExactly("badge 2");
        assertThat(scenario.sent())
                .as("nobody else may take any, so that none is left out")
                .filteredOn(sql -> sql.contains("badge"))
                .containsExactly("DELETE FROM badge WHERE badge.id = ?");
    }

    @Test
    void leaveRowsToAllDeletesAroundTheirs() {
        List<DeletionReport> nested = new ArrayList<>();
        List<Deletions> deletions = new ArrayList<>();
        deletions.add(scenario.deletions(
                before(NODE, (record, delete, cause) -> {
                    if (record.equals(List.of(3, 1))) {
                        nested.add(deletions.get(0).deleteKeys(NODE, List.of(List.of(9)), DEFAULTS));
                        nested.add(deletions.get(0).deleteKeys(NODE, List.of(List.of(3)), DEFAULTS));
                    } else if (record.equals(NINTH)) {
                        nested.add(deletions
                                .get(0)
                                .deleteKeys(NODE, List.of(List.of(3), List.of(9), List.of(2)), DEFAULTS));
                    }
                }),
                NODES));

        deletions.get(0).deleteKeys(NODE, List.of(List.of(3)), DEFAULTS);

        assertThat(nested)
                .extracting(DeletionReport::deleted)
                .containsExactly(Map.of("Node", 2L), Map.of("Node", 1L, "Leaf", 2L), Map.of());
        assertThat(scenario.contents("node")).containsExactly("node 1 null");
    }

    @Test
    void mayLookAheadAtWhatIsLeftToADeleteWithin() {
        List<DeletionPreview> previews = new ArrayList<>();
        List<Deletions> deletions = new ArrayList<>();
        deletions.add(scenario.deletions(
                before(
                        LEAF,
                        (record, delete, cause) -> previews.add(
                                deletions.get(0).previews().ofKeys(NODE, FIRST, PreviewOptions.defaults()))),
                NODES,
                LEAVES));

        deletions.get(0).deleteKeys(LEAF, FIRST, DEFAULTS);

        assertThat(previews).singleElement().satisfies(preview -> {
            assertThat(preview.deleted()).isEqualTo(Map.of("Node", 4L, "Leaf", 3L));
            assertThat(preview.paths())
                    .extracting(Path::reference, Path::rows)
                    .containsExactlyInAnyOrder(
                            tuple("Node.parent", 3L), tuple("Leaf.left", 1L), tuple("Leaf.right", 3L));
        });
    }
}
