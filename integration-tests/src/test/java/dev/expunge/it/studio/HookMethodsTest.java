package dev.expunge.it.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import dev.expunge.jdbc.SentStatement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotated methods of models: when they are called among the statements, and with what. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class HookMethodsTest {

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private RecordingStudioManagers studio;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = StudioDatabase.filled(databases, execution);
        studio = RecordingStudioManagers.on(
                execution.on(database.dataSource()).listener(journal).listener(this::hear));
    }

    private void hear(SentStatement sent) {
        List<String> kinds = journal.kinds();
        Heard.LINES.add(kinds.get(kinds.size() - 1));
    }

    @Test
    void areCalledChildrenFirstBeforeAnyChangeAndAfterEachTable() {
        DeletionReport report = studio.studio().deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Studio", 1L, "Recording", 1L, "Take", 3L, "Memo", 2L));
        assertThat(Heard.LINES)
                .filteredOn(line -> !line.startsWith("UPDATE"))
                .containsExactly(
                        "SELECT studio",
                        "SELECT recording",
                        "SELECT take",
                        "SELECT take",
                        "take 102 goes, cascade through Take.recordingId",
                        "take 101 goes, cascade through Take.recordingId",
                        "take 103 goes, cascade through Take.recordingId",
                        "announced recording 10",
                        "went Help",
                        "SELECT studio",
                        "SELECT recording",
                        "SELECT take",
                        "SELECT take",
                        "DELETE take",
                        "take 102 is gone",
                        "take 101 is gone",
                        "take 103 is gone",
                        "DELETE memo",
                        "DELETE recording",
                        "buried recording 10, cascade through Recording.studioId",
                        "DELETE studio",
                        "SELECT recording");
    }

    @Test
    void hearWhyARecordGoes() {
        studio.take().deleteById(101);
        assertThat(Heard.LINES)
                .containsSubsequence("take 102 goes, cascade through Take.basedOnId", "take 101 goes, direct");

        Heard.LINES.clear();
        studio.reel().all().delete();
        assertThat(Heard.LINES).contains("take 201 goes, cascade through Take.reelId");
    }

    @Test
    void loadOnlyTheRecordsOfTheirModels() {
        studio.studio().deleteById(1);

        assertThat(selected("studio")).isNotEmpty().noneMatch(sql -> sql.contains("city"));
        assertThat(selected("recording"))
                .filteredOn(sql -> !sql.contains("COUNT"))
                .allMatch(sql -> sql.contains("title"));
        assertThat(selected("take")).isNotEmpty().allMatch(sql -> sql.contains("reel_id"));
        assertThat(selected("memo")).noneMatch(sql -> sql.contains("text"));
    }

    private List<String> selected(String table) {
        return journal.statements().stream()
                .map(SentStatement::sql)
                .filter(sql -> sql.startsWith("SELECT " + table + "."))
                .toList();
    }

    @Test
    void areNotCalledWithoutHooks() {
        DeletionOptions quiet = DeletionOptions.defaults().withoutHooks();
        studio.take().deleteById(103, quiet);
        studio.studio().filter(s -> s.id.eq(1)).delete(quiet);
        studio.studio().filter(s -> s.id.eq(2)).bulkDelete();

        assertThat(Heard.LINES).allMatch(line -> line.matches("[A-Z]+ \\w+"));
        assertThat(selected("take")).isNotEmpty().noneMatch(sql -> sql.contains("reel_id"));
        assertThat(database.rows("select id from studio")).isEmpty();
    }

    @Test
    void areCalledOnceMoreForWhatALimitCounts() {
        studio.studio().deleteById(1, DeletionOptions.atMost(7));

        assertThat(Heard.LINES).containsOnlyOnce("went Help").containsOnlyOnce("take 101 is gone");
    }

    @Test
    void areNotCalledOfWhatIsRefused() {
        assertThatThrownBy(() -> studio.studio().deleteById(1, DeletionOptions.atMost(6)))
                .isInstanceOf(DeletionLimitException.class);
        studio.take().deleteById(999);

        assertThat(Heard.LINES).isNotEmpty().allMatch(line -> line.startsWith("SELECT"));
    }

    @Test
    void areNamedAsAReasonInAnExplanation() {
        String explained = studio.reel().filter(r -> r.id.eq(5)).explain().toString();

        assertThat(explained).contains("hooks hear of its records");
    }
}
