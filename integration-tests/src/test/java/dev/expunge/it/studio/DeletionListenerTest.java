package dev.expunge.it.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.BulkDeletionEvent;
import dev.expunge.DatabaseSettings;
import dev.expunge.DeletionEvent;
import dev.expunge.DeletionListener;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.UnknownModelException;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.Failure;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Listeners that are registered when the database is opened. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class DeletionListenerTest {

    @Parameter
    Execution execution;

    private final List<String> heard = new ArrayList<>();
    private TestDatabase database;

    @BeforeEach
    void fill(Databases databases) throws Exception {
        database = StudioDatabase.filled(databases, execution);
    }

    private DatabaseSettings settings() {
        return execution.on(database.dataSource());
    }

    /** Writes down whatever it hears. */
    private final class Scribe implements DeletionListener<Object> {
        @Override
        public void beforeDelete(Object record, DeletionEvent event) {
            heard.add("before " + record + ", " + event.cause());
        }

        @Override
        public void afterDelete(Object record, DeletionEvent event) {
            heard.add("after " + record + ", " + event.origin() + " by "
                    + event.actor().orElse("nobody"));
        }

        @Override
        public void afterBulkDelete(BulkDeletionEvent event) {
            heard.add(event.rows() + " rows of " + event.model() + ", " + event.origin() + " by "
                    + event.actor().orElse("nobody"));
        }
    }

    @Test
    void hearsOfEachRecordOfItsModel() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(settings().listener(Memo.class, new Scribe()));

        DeletionReport report =
                studio.studio().deleteById(2, DeletionOptions.defaults().actor("Geoff"));

        assertThat(report.deleted()).containsEntry("Memo", 1L);
        assertThat(heard)
                .containsExactly(
                        "before Memo[id=2000, recordingId=20, text=soft], cascade through Memo.recordingId",
                        "after Memo[id=2000, recordingId=20, text=soft], Studio by Geoff");
    }

    @Test
    void hearsOfDirectDeletesByEveryEntry() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(
                settings().beforeDelete(Memo.class, (memo, event) -> heard.add(memo.id() + " " + event.cause())));

        studio.memo().deleteById(1000);
        studio.memo().delete(new Memo(1001, 10, "")); // the record is what the row holds
        studio.memo().filter(m -> m.text.eq("soft")).limit(1).delete();

        assertThat(heard).containsExactly("1000 direct", "1001 direct", "2000 direct");
    }

    @Test
    void comesAfterTheModelsOwnMethodsAndInTheOrderOfRegistration() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(settings()
                .afterDelete(Take.class, (take, event) -> Heard.LINES.add("first"))
                .afterDelete(Take.class, (take, event) -> Heard.LINES.add("second")));

        studio.take().deleteById(103);

        assertThat(Heard.LINES).containsExactly("take 103 goes, direct", "take 103 is gone", "first", "second");
    }

    @Test
    void hearsNumbersOfABulkDelete() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(
                settings().listener(Memo.class, new Scribe()).listener(Reel.class, new Scribe()));

        studio.studio()
                .filter(s -> s.id.eq(1))
                .bulkDelete(DeletionOptions.defaults().actor("Geoff"));

        assertThat(heard).containsExactly("2 rows of Memo, Studio by Geoff");
        assertThat(Heard.LINES).isEmpty();
    }

    @Test
    void hearsNumbersOfEachChunk() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(settings().listener(Memo.class, new Scribe()));

        studio.memo().all().bulkDelete(BulkOptions.chunksOf(2));

        assertThat(heard).containsExactly("2 rows of Memo, Memo by nobody", "1 rows of Memo, Memo by nobody");
        assertThat(Heard.LINES).isEmpty();
    }

    @Test
    void hearsNothingWithoutHooks() {
        RecordingStudioManagers studio = RecordingStudioManagers.on(
                settings().listener(Memo.class, new Scribe()).afterCommit(report -> heard.add("committed")));

        DeletionOptions silent = DeletionOptions.defaults().withoutHooks();
        studio.memo().deleteById(1000, silent);
        studio.memo()
                .filter(m -> m.id.eq(1001))
                .bulkDelete(BulkOptions.chunksOf(1).with(silent));
        studio.memo().all().bulkDelete(silent);

        assertThat(heard).isEmpty();
        assertThat(database.rows("select id from memo")).isEmpty();
    }

    @Test
    void hearsTheSameIdAgainWhenADeleteIsTriedAgain() {
        List<UUID> ids = new ArrayList<>();
        RecordingStudioManagers studio =
                RecordingStudioManagers.on(settings().beforeDelete(Memo.class, (memo, event) -> {
                    ids.add(event.deletionId());
                    if (ids.size() == 1) {
                        throw new ConflictException(
                                new Failure("Memo", "", "", "", "40001", 0, ""), new SQLException());
                    }
                }));

        DeletionReport report = studio.memo().deleteById(1000);

        assertThat(ids).containsExactly(report.deletionId(), report.deletionId());
    }

    @Test
    void throwsToTheCallerAndRollsBack() {
        Set<String> states = new HashSet<>();
        for (String where : List.of("before", "after")) {
            IllegalStateException failure = new IllegalStateException(where);
            RecordingStudioManagers studio =
                    RecordingStudioManagers.on(settings().listener(Memo.class, new DeletionListener<Memo>() {
                        @Override
                        public void beforeDelete(Memo memo, DeletionEvent event) {
                            throwAt("before");
                        }

                        @Override
                        public void afterDelete(Memo memo, DeletionEvent event) {
                            throwAt("after");
                        }

                        private void throwAt(String place) {
                            if (place.equals(where)) {
                                throw failure;
                            }
                        }
                    }));

            assertThatThrownBy(() -> studio.studio().deleteById(1)).isSameAs(failure);
            states.add(String.join(" ", database.rows("select id from memo order by id")));
        }
        assertThat(states).containsExactly("1000 1001 2000");
    }

    @Test
    void hasToBeForAModel() {
        DatabaseSettings settings = settings().listener(String.class, new Scribe());

        assertThatThrownBy(() -> RecordingStudioManagers.on(settings))
                .isInstanceOf(UnknownModelException.class)
                .hasMessageContaining("java.lang.String");
    }
}
