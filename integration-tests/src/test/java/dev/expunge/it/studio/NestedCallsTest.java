package dev.expunge.it.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.AfterDeleteListener;
import dev.expunge.BeforeDeleteListener;
import dev.expunge.DatabaseSettings;
import dev.expunge.DeletionEvent;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Hooks that call managers: in the same transaction, and with rounds until nothing is new. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class NestedCallsTest {

    @Parameter
    Execution execution;

    private final List<String> heard = new ArrayList<>();
    private final List<DeletionReport> nested = new ArrayList<>();
    private TestDatabase database;

    @BeforeEach
    void fill(Databases databases) throws Exception {
        database = StudioDatabase.filled(databases, execution);
    }

    private DatabaseSettings settings() {
        return execution.on(database.dataSource());
    }

    private RecordingStudioManagers beforeTakes(BeforeDeleteListener<Take> hook) {
        return RecordingStudioManagers.on(settings().beforeDelete(Take.class, hook));
    }

    private RecordingStudioManagers afterTakes(AfterDeleteListener<Take> hook) {
        return RecordingStudioManagers.on(settings().afterDelete(Take.class, hook));
    }

    private static RecordingStudioManagers in(DeletionEvent event) {
        return RecordingStudioManagers.on(event.database());
    }

    @Test
    void seeTheTransactionTheyAreCalledIn() {
        RecordingStudioManagers studio = afterTakes(
                (take, event) -> heard.add(in(event).take().find(take.id()).isPresent() + " "
                        + in(event).recording().find(10).isPresent()));

        studio.recording().deleteById(10);

        assertThat(heard).containsExactly("false true", "false true", "false true");
    }

    @Test
    void happenOnlyIfTheDeleteDoes() {
        RecordingStudioManagers studio = beforeTakes((take, event) -> {
            in(event).reel().insert(new Reel(take.id()));
            if (take.id() == 101) {
                throw new IllegalStateException("no");
            }
        });

        assertThatThrownBy(() -> studio.recording().deleteById(10)).isInstanceOf(IllegalStateException.class);
        assertThat(database.rows("select id from reel")).containsExactly("5");

        studio.take().deleteById(103);
        assertThat(database.rows("select id from reel order by id")).containsExactly("5", "103");
    }

    @Test
    void leaveRowsToTheDeleteThatTakesThemAnyway() {
        RecordingStudioManagers studio = beforeTakes((take, event) -> {
            nested.add(in(event).take().deleteById(take.id()));
            nested.add(in(event).recording().all().filter(r -> r.id.eq(10)).delete());
            nested.add(in(event).memo().filter(m -> m.recordingId.eq(10)).bulkDelete());
        });

        DeletionReport report = studio.studio().deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Studio", 1L, "Recording", 1L, "Take", 3L, "Memo", 2L));
        assertThat(nested).hasSize(9).allMatch(each -> each.total() == 0);
    }

    @Test
    void previewWhatADeleteInTheirPlaceWouldDo() throws SQLException {
        database.run("insert into take values (104, 10, null, 5)");
        List<DeletionPreview> previews = new ArrayList<>();
        RecordingStudioManagers studio =
                RecordingStudioManagers.on(settings().beforeDelete(Studio.class, (gone, event) -> {
                    previews.add(in(event).recording().all().preview());
                    previews.add(
                            in(event).memo().filter(m -> m.recordingId.eq(10)).preview());
                    previews.add(in(event).reel().previewById(5));
                    nested.add(in(event).recording().all().delete());
                }));

        studio.studio().deleteById(1);

        assertThat(previews.get(0).deleted()).isEqualTo(Map.of("Recording", 1L, "Take", 1L, "Memo", 1L));
        assertThat(nested.get(0).deleted()).isEqualTo(previews.get(0).deleted());
        assertThat(previews.get(0).roots()).isEqualTo(1);
        assertThat(previews.get(1).total()).isZero();
        assertThat(previews.get(2).deleted()).isEqualTo(Map.of("Reel", 1L, "Take", 1L));
        assertThat(previews.get(2).paths())
                .extracting(DeletionPreview.Path::rows)
                .containsExactly(1L);
    }

    @Test
    void leaveThemWhileTheyAreDeletedToo() {
        RecordingStudioManagers studio =
                afterTakes((take, event) -> nested.add(in(event).recording().deleteById(10)));

        assertThat(studio.studio().deleteById(1).deleted()).containsEntry("Recording", 1L);
        assertThat(nested).hasSize(3).allMatch(each -> each.total() == 0);
    }

    @Test
    void deleteWhatIsElsewhereWithHooksOfItsOwn() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(settings()
                .beforeDelete(Memo.class, (memo, event) -> heard.add(memo.id() + " by " + event.origin()))
                .beforeDelete(
                        Studio.class,
                        (gone, event) -> nested.add(in(event).recording().deleteById(20))));

        DeletionReport report = studio.studio().deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Studio", 1L, "Recording", 1L, "Take", 3L, "Memo", 2L));
        assertThat(nested.get(0).deleted()).isEqualTo(Map.of("Recording", 1L, "Take", 1L, "Memo", 1L));
        assertThat(nested.get(0).deletionId()).isNotEqualTo(report.deletionId());
        assertThat(heard).containsExactly("1000 by Studio", "1001 by Studio", "2000 by Recording");
    }

    @Test
    void deleteAParentOnceTheRowIsGone() {
        RecordingStudioManagers before =
                beforeTakes((take, event) -> in(event).reel().deleteById(5));
        assertThatThrownBy(() -> before.take().deleteById(201)).isInstanceOf(ForeignKeyException.class);
        assertThat(database.rows("select id from reel")).containsExactly("5");

        RecordingStudioManagers after =
                afterTakes((take, event) -> in(event).reel().deleteById(5));
        after.take().deleteById(201);
        assertThat(database.rows("select id from reel")).isEmpty();
        assertThat(database.rows("select id from take where id = 201")).isEmpty();
    }

    @Test
    void mayFailWithoutSpoilingTheDelete() {
        RecordingStudioManagers studio = afterTakes((take, event) -> {
            try {
                in(event).reel().insert(new Reel(5));
            } catch (UniqueValueException taken) {
                heard.add("taken");
            }
        });

        studio.take().deleteById(103);

        assertThat(heard).containsExactly("taken");
        assertThat(database.rows("select id from take where id = 103")).isEmpty();
    }

    @Test
    void areFollowedByAnotherLookWhoseNewRowsAreHeardOfOnce() {
        RecordingStudioManagers studio = beforeTakes((take, event) -> {
            heard.add("take " + take.id());
            if (take.id() > 200 && take.id() < 203) {
                in(event).take().insert(new Take(take.id() + 1, 20, null, null));
                in(event).memo().insert(new Memo(take.id(), 20, "farewell"));
            }
        });

        DeletionReport report = studio.recording().deleteById(20);

        assertThat(heard).containsExactly("take 201", "take 202", "take 203");
        assertThat(report.deleted()).isEqualTo(Map.of("Recording", 1L, "Take", 3L, "Memo", 3L));
    }

    @Test
    void goOnForTenRounds() {
        AtomicInteger next = new AtomicInteger(500);
        RecordingStudioManagers studio = beforeTakes((take, event) -> {
            if (next.get() < 509) {
                in(event).take().insert(new Take(next.incrementAndGet(), 20, null, null));
            }
        });

        assertThat(studio.recording().deleteById(20).deleted()).containsEntry("Take", 10L);
    }

    @Test
    void doNotGoOnForever() {
        AtomicInteger next = new AtomicInteger(500);
        RecordingStudioManagers studio =
                beforeTakes((take, event) -> in(event).take().insert(new Take(next.incrementAndGet(), 20, null, null)));

        assertThatThrownBy(() -> studio.recording().deleteById(20))
                .isInstanceOf(HookConflictException.class)
                .hasMessageContaining("10 rounds")
                .hasMessageContaining("Take");
        assertThat(database.rows("select id from take where recording_id = 20")).containsExactly("201");
    }

    @Test
    void mayNotLeaveRowsThatReferToDeletedOnes() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(settings()
                .referenceChecks(ReferenceChecks.CONSTRAINT)
                .afterDelete(
                        Recording.class,
                        (recording, event) -> in(event).memo().insert(new Memo(1, recording.id, "lost"))));

        assertThatThrownBy(() -> studio.recording().deleteById(10))
                .isInstanceOf(HookConflictException.class)
                .hasMessageStartingWith("1 row refers by Memo.recordingId to what was deleted");
        assertThat(database.rows("select id from memo order by id")).containsExactly("1000", "1001", "2000");
    }

    @Test
    void meetTheConstraintWhereThereIsOne() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(settings()
                .afterDelete(
                        Recording.class,
                        (recording, event) -> in(event).take().insert(new Take(1, recording.id, null, null))));

        assertThatThrownBy(() -> studio.recording().deleteById(10)).isInstanceOf(ForeignKeyException.class);
        assertThat(database.rows("select id from recording order by id")).containsExactly("10", "20");
    }

    @Test
    void joinWithinInTransactionToo() {
        RecordingStudioManagers studio =
                beforeTakes((take, event) -> in(event).reel().insert(new Reel(take.id())));

        studio.database().inTransaction(within -> {
            RecordingStudioManagers.on(within).take().deleteById(103);
            assertThat(RecordingStudioManagers.on(within).reel().find(103)).isPresent();
            return within;
        });

        assertThat(database.rows("select id from reel order by id")).containsExactly("5", "103");
    }
}
