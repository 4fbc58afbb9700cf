package dev.expunge.internal.deletion.bulk;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Registry;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.field.Sort;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be done in chunks is refused before anything is sent, with what to do. */
class ChunkRequirementsTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<Integer> LINE = Column.required("line", "line", ValueTypes.INTEGER);
    private static final Column<Integer> BOSS = Column.optional("boss", "boss_id", ValueTypes.INTEGER);
    private static final Table WORKER =
            Table.of("test.Worker", "worker").withColumns(ID, LINE, BOSS).withKey(ID);
    private static final Reference OF_BOSS = Reference.toKey("boss", WORKER, WORKER, BOSS);
    private static final Column<Integer> HELD = Column.required("worker", "worker_id", ValueTypes.INTEGER);
    private static final Table DESK =
            Table.of("test.Desk", "desk").withColumns(ID, HELD).withKey(ID);
    private static final Reference OF_DESK = Reference.toKey("worker", DESK, WORKER, HELD);
    private static final Table CELL =
            Table.of("test.Cell", "cell").withColumns(ID, LINE).withKey(ID, LINE);

    private static final Selection WORKERS = Selection.all(WORKER);
    private static final BulkOptions CHUNKS = BulkOptions.chunksOf(10);

    private static void check(DeletionPlan plan, Selection roots, BulkOptions options) {
        Labels labels = new Labels(Registry.named("test").build());
        new ChunkRequirements(PartedPlan.of(plan), labels).check(roots, options);
    }

    private static DeletionPlan.Builder workers() {
        return deleting(WORKER).collect(WORKER, because(Reason.ROOTS, Reason.REFERRERS));
    }

    private static DeletionPlan workersAlone() {
        return workers().delete(WORKER).build();
    }

    @Test
    void aPlainQueryIsTaken() {
        assertThatCode(() -> check(workersAlone(), WORKERS, CHUNKS)).doesNotThrowAnyException();
    }

    @Test
    void aPageIsRefused() {
        for (Selection page : List.of(WORKERS.limitedTo(5), WORKERS.skipping(5))) {
            assertThatThrownBy(() -> check(workersAlone(), page, CHUNKS))
                    .isInstanceOf(ChunksRefusedException.class)
                    .hasMessageContainingAll("Worker", "limit", "offset", "without chunks");
        }
    }

    @Test
    void anOrderIsRefused() {
        Path root = Path.root(WORKER);
        Selection ordered = WORKERS.thenBy(root, Sort.ascending(new Condition.Operand<>(root, LINE)));

        assertThatThrownBy(() -> check(workersAlone(), ordered, CHUNKS))
                .isInstanceOf(ChunksRefusedException.class)
                .hasMessageContainingAll("Worker", "order", "ascending keys");
    }

    @Test
    void aStartThatIsNoKeyIsRefused() {
        DeletionPlan cells = deleting(CELL).deleteRoots().build();
        for (List<Object> start : List.<List<Object>>of(List.of(1), List.of(1, "2"), List.of(1, 2, 3))) {
            assertThatThrownBy(() -> check(cells, Selection.all(CELL), CHUNKS.startAfter(start)))
                    .isInstanceOf(ChunksRefusedException.class)
                    .hasMessageContainingAll("Cell", "startAfter", "id, line", "lastKey()");
        }
        assertThatCode(() -> check(cells, Selection.all(CELL), CHUNKS.startAfter(List.of(1, 2))))
                .doesNotThrowAnyException();
    }

    @Test
    void referencesAmongWhatIsDeletedAreRefusedUnlessAllowed() {
        DeletionPlan guarded =
                workers().guard(OnDelete.PROTECT, OF_BOSS).delete(WORKER).build();
        DeletionPlan restricted = workers()
                .collect(DESK, because(Reason.EXCLUSION), OF_DESK)
                .guard(OnDelete.RESTRICT, OF_DESK)
                .delete(DESK)
                .delete(WORKER)
                .build();
        DeletionPlan set = workers().setNull(OF_BOSS).delete(WORKER).build();

        assertPartial(guarded, "Worker.boss (PROTECT)");
        assertPartial(restricted, "Desk.worker (RESTRICT)");
        assertPartial(set, "Worker.boss (set to null)");
    }

    private static void assertPartial(DeletionPlan plan, String reference) {
        assertThatThrownBy(() -> check(plan, WORKERS, CHUNKS))
                .isInstanceOf(ChunksRefusedException.class)
                .hasMessageContainingAll("Worker", reference, "allowPartialClosure()");
        assertThatCode(() -> check(plan, WORKERS, CHUNKS.allowPartialClosure())).doesNotThrowAnyException();
    }

    @Test
    void referencesFromRowsThatAlwaysStayAreTaken() {
        DeletionPlan plan = workers()
                .guard(OnDelete.RESTRICT, OF_DESK)
                .setDefault(OF_DESK, 1)
                .delete(WORKER)
                .build();

        assertThatCode(() -> check(plan, WORKERS, CHUNKS)).doesNotThrowAnyException();
    }
}
