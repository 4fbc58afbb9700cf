package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.required;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.BulkDeleteException;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.AfterCommitException;
import dev.expunge.error.database.OutcomeUnknownException;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.BulkHook;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deletes in chunks on a database: what is committed, what is counted, and where they end. */
class ChunksTest {

    private static final Table PARENT = table("Parent");
    private static final Column<Integer> PARENT_ID = required("parent_id");
    private static final Table CHILD = table("Child", PARENT_ID);
    private static final Reference CHILD_PARENT = Reference.toKey("parent", CHILD, PARENT, PARENT_ID);
    private static final Table PADLOCK = table("Padlock", PARENT_ID);
    private static final Reference PADLOCK_PARENT = Reference.toKey("parent", PADLOCK, PARENT, PARENT_ID);

    private static final DeletionPlan PLAN = deleting(PARENT)
            .collect(PARENT, because(ROOTS, REFERRERS))
            .guard(PROTECT, PADLOCK_PARENT)
            .deleteReferring(CHILD, CHILD_PARENT)
            .delete(PARENT)
            .build();
    private static final Selection ALL = Selection.all(PARENT);
    private static final BulkOptions THREES = BulkOptions.chunksOf(3);

    private final Scenario scenario = new Scenario(
            new H2Dialect(),
            "CREATE TABLE parent (id INT PRIMARY KEY)",
            "CREATE TABLE child (id INT PRIMARY KEY, parent_id INT NOT NULL REFERENCES parent)",
            "CREATE TABLE padlock (id INT PRIMARY KEY, parent_id INT NOT NULL REFERENCES parent)",
            "INSERT INTO parent SELECT x FROM system_range(1, 7)",
            "INSERT INTO child SELECT x, x FROM system_range(1, 7)");

    @AfterEach
    void close() {
        scenario.close();
    }

    private DeletionReport delete(BulkOptions options) {
        return scenario.deletions(Hooks.none(), PLAN).deleteInChunks(ALL, options);
    }

    @Test
    void eachTakesItsRootsAndWhatDependsOnThem() {
        List<DeletionReport> progress = new ArrayList<>();

        DeletionReport report = delete(THREES.onProgress(progress::add));

        assertThat(report.deleted()).containsExactly(Map.entry("Parent", 7L), Map.entry("Child", 7L));
        assertThat(report.chunks()).isEqualTo(new Chunks(3, 0, false, List.of(7)));
        assertThat(report.statements()).isEqualTo(scenario.journal().size());
        assertThat(report.elapsed()).isBetween(Duration.ZERO, Duration.ofMinutes(5));
        assertThat(progress).extracting(DeletionReport::total).containsExactly(6L, 12L, 14L);
        assertThat(progress)
                .extracting(each -> each.chunks().lastKey())
                .containsExactly(List.of(3), List.of(6), List.of(7));
        assertThat(progress).extracting(DeletionReport::deletionId).containsOnly(report.deletionId());
    }

    @Test
    void addUpWhatTheySet() {
        Column<Integer> parentId = optional("parent_id");
        Table note = table("Note", parentId);
        DeletionPlan plan = deleting(PARENT)
                .collect(PARENT, because(ROOTS, REFERRERS))
                .setNull(Reference.toKey("parent", note, PARENT, parentId))
                .deleteReferring(CHILD, CHILD_PARENT)
                .delete(PARENT)
                .build();
        scenario.execute("CREATE TABLE note (id INT PRIMARY KEY, parent_id INT REFERENCES parent)");
        scenario.execute("INSERT INTO note SELECT x, x FROM system_range(1, 5)");

        assertThat(scenario.deletions(Hooks.none(), plan)
                        .deleteInChunks(ALL, THREES)
                        .updated())
                .isEqualTo(Map.of("Note.parent", 5L));
    }

    @Test
    void goOnWithTheSameIdAfterAKey() {
        UUID id = UUID.randomUUID();

        DeletionReport report = delete(THREES.resume(id).startAfter(List.of(5)));

        assertThat(report.deletionId()).isEqualTo(id);
        assertThat(report.deleted()).isEqualTo(Map.of("Parent", 2L, "Child", 2L));
        assertThat(scenario.contents("parent")).hasSize(5);
    }

    @Test
    void aRefusalEndsThemWithWhatIsCommitted() {
        scenario.execute("INSERT INTO padlock VALUES (1, 5)");

        BulkDeleteException ended = catchThrowableOfType(BulkDeleteException.class, () -> delete(THREES));

        assertThat(ended).hasCauseInstanceOf(ProtectedException.class);
        assertThat(ended.reportSoFar().chunks()).isEqualTo(new Chunks(1, 0, false, List.of(3)));
        assertThat(scenario.rows("SELECT id FROM parent ORDER BY id")).containsExactly("4", "5", "6", "7");
    }

    @Test
    void whoeverIsRefusedAloneIsSkipped() {
        scenario.execute("INSERT INTO padlock VALUES (1, 5), (2, 7)");
        List<DeletionRefusedException> refusals = new ArrayList<>();

        DeletionReport report = delete(THREES.skipRefused(refusals::add));

        assertThat(refusals).extracting(DeletionRefusedException::roots).containsExactly("Parent 5", "Parent 7");
        assertThat(report.chunks().skipped()).isEqualTo(2);
        assertThat(report.deleted()).isEqualTo(Map.of("Parent", 5L, "Child", 5L));
        assertThat(scenario.contents("parent", "child"))
                .containsExactly("parent 5", "parent 7", "child 5 5", "child 7 7");
    }

    @Test
    void aLimitIsForAllOfThemTogether() {
        assertThatThrownBy(() -> delete(THREES.with(DeletionOptions.atMost(13))))
                .isInstanceOfSatisfying(DeletionLimitException.class, refusal -> {
                    assertThat(refusal.total()).isEqualTo(14);
                    assertThat(refusal.isComplete()).isTrue();
                });
        assertThat(scenario.sent()).allMatch(sql -> sql.startsWith("SELECT") && !sql.contains("FOR UPDATE"));

        scenario.journal().clear();
        DeletionReport report = delete(THREES.with(DeletionOptions.atMost(14)));
        assertThat(report.total()).isEqualTo(14);
        assertThat(report.statements()).isEqualTo(scenario.journal().size());
    }

    @Test
    void aPageIsNoneToCut() {
        Deletions deletions = scenario.deletions(Hooks.none(), PLAN);

        assertThatThrownBy(() -> deletions.deleteInChunks(ALL.limitedTo(2), THREES))
                .isInstanceOf(ChunksRefusedException.class);
        assertThat(scenario.sent()).isEmpty();
    }

    @Test
    void aCallersTransactionIsNotCutEither() throws SQLException {
        try (Connection connection = scenario.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Deletions deletions = scenario.deletions(PLAN, TransactionSource.joining(connection));

            assertThatThrownBy(() -> deletions.deleteInChunks(ALL, THREES)).isInstanceOf(ChunksRefusedException.class);
        }
        assertThat(scenario.sent()).isEmpty();
    }

    @Test
    void eachIsTriedAgainAfterAConflict() {
        FailingConnections connections = new FailingConnections(scenario.dataSource(), 3, 2, "40001");

        DeletionReport report =
                scenario.deletions(PLAN, TransactionSource.own(connections)).deleteInChunks(ALL, THREES);

        assertThat(report.deleted()).isEqualTo(Map.of("Parent", 7L, "Child", 7L));
        assertThat(report.chunks().committed()).isEqualTo(3);
        assertThat(connections.hasFailed()).isTrue();
        assertThat(connections.open()).isZero();
    }

    @Test
    void whatNobodyKnowsTheOutcomeOfEndsThem() {
        FailingConnections connections = new FailingConnections(scenario.dataSource(), 5, 1, "08006");
        Deletions deletions = scenario.deletions(PLAN, TransactionSource.own(connections));

        assertThatThrownBy(() -> deletions.deleteInChunks(ALL, THREES))
                .isInstanceOf(BulkDeleteException.class)
                .hasCauseInstanceOf(OutcomeUnknownException.class);
        assertThat(scenario.contents("parent")).hasSize(7);
    }

    @Test
    void whatFailsAfterACommitEndsThemWithThatChunk() {
        Hooks failing = new Hooks(Map.of(), List.of(report -> {
            throw new IllegalStateException("no mail");
        }));

        BulkDeleteException ended = catchThrowableOfType(
                BulkDeleteException.class,
                () -> scenario.deletions(failing, PLAN).deleteInChunks(ALL, THREES));

        assertThat(ended).hasCauseInstanceOf(AfterCommitException.class).hasRootCauseMessage("no mail");
        assertThat(ended.reportSoFar().chunks()).isEqualTo(new Chunks(1, 0, false, List.of(3)));
        assertThat(ended.reportSoFar().total()).isEqualTo(6);
        assertThat(scenario.contents("parent")).hasSize(4);
    }

    @Test
    void aRefusalWithinAHookSkipsNothing() {
        scenario.execute("INSERT INTO padlock VALUES (1, 7)");
        Deletions others = scenario.deletions(Hooks.none(), PLAN);
        BulkHook deletingAnother =
                (model, rows, delete) -> others.deleteKeys(PARENT, List.of(List.of(7)), DeletionOptions.defaults());
        Hooks hooks = new Hooks(
                Map.of(
                        PARENT.model(),
                        new ModelHooks(new RowModel(PARENT), List.of(), List.of(), List.of(deletingAnother))),
                List.of());
        List<DeletionRefusedException> skipped = new ArrayList<>();

        BulkDeleteException ended = catchThrowableOfType(
                BulkDeleteException.class,
                () -> scenario.deletions(hooks, PLAN).deleteInChunks(ALL, THREES.skipRefused(skipped::add)));

        assertThat(ended).hasCauseInstanceOf(ProtectedException.class);
        assertThat(skipped).isEmpty();
        assertThat(scenario.contents("parent")).hasSize(7);
    }

    /** What a hook does elsewhere may be committed long before its own delete is. */
    @Test
    void whatFailsAfterACommitWithinAHookIsNoCommitOfTheirs() {
        AfterCommitException elsewhere = new AfterCommitException(new IllegalStateException("full"));
        BulkHook failing = (model, rows, delete) -> {
            throw elsewhere;
        };
        Hooks hooks = new Hooks(
                Map.of(PARENT.model(), new ModelHooks(new RowModel(PARENT), List.of(), List.of(), List.of(failing))),
                List.of());

        BulkDeleteException ended = catchThrowableOfType(
                BulkDeleteException.class, () -> scenario.deletions(hooks, PLAN).deleteInChunks(ALL, THREES));

        assertThat(ended).hasCause(elsewhere);
        assertThat(ended.reportSoFar().chunks().committed()).isZero();
        assertThat(scenario.contents("parent")).hasSize(7);
    }
}
