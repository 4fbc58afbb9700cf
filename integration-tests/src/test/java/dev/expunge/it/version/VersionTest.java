package dev.expunge.it.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.NullValueException;
import dev.expunge.error.StaleRecordException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that has changed since its record was read is not deleted, and rows that a delete changes count it. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class VersionTest {

    private static final String TICKETS = "select id, agent_id, opener_id, owner_id, version from ticket order by id";

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private HelpDeskManagers desk;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = HelpDeskDatabase.filled(databases, execution.product());
        desk = HelpDeskManagers.on(execution.on(database.dataSource()).listener(journal));
    }

    @Test
    void deletesTheRowOfARecordThatIsFresh() {
        Ticket read = desk.ticket().get(10);
        journal.clear();

        DeletionReport report = desk.ticket().delete(read);

        assertThat(report.deleted()).isEqualTo(Map.of("Ticket", 1L, "Answer", 2L));
        boolean isLocked = execution != Execution.POSTGRESQL_PESSIMISTIC;
        assertThat(journal.lines())
                .containsExactly(
                        "SELECT ticket.id, ticket.version FROM ticket WHERE ticket.id = ?"
                                + switch (execution) {
                                    case H2 -> " FOR UPDATE";
                                    case POSTGRESQL -> " ORDER BY ticket.id FOR UPDATE";
                                    case POSTGRESQL_PESSIMISTIC -> "";
                                }
                                + " [10] -> 1",
                        "DELETE FROM answer WHERE answer.ticket_id = ? [10] -> 2",
                        isLocked
                                ? "DELETE FROM ticket WHERE ticket.id = ? [10] -> 1"
                                : "DELETE FROM ticket WHERE ticket.id = ? AND ticket.version = ? [10, 5] -> 1");
    }

    @Test
    void refusesARowThatHasChanged() {
        Ticket read = desk.ticket().get(10);
        database.run("update ticket set version = 6 where id = 10");

        StaleRecordException refusal = catchThrowableOfType(
                StaleRecordException.class, () -> desk.ticket().delete(read));

        assertThat(refusal.row()).isEqualTo("Ticket 10");
        assertThat(refusal.held()).isEqualTo(5);
        assertThat(refusal.found()).isEqualTo(6);
        assertThat(refusal.isRetryable()).isFalse();
        assertThat(refusal)
                .hasMessageStartingWith(
                        "Ticket 10 has changed since its record was read: the record has version 5, the row has 6.");
        assertNothingIsDeleted();
    }

    @Test
    void refusesThemAllForOne() {
        List<Ticket> read = desk.ticket().all().list();
        database.run("update ticket set version = 1 where id = 11");

        assertThatThrownBy(() -> desk.ticket().deleteAll(read))
                .isInstanceOf(StaleRecordException.class)
                .hasMessageContaining("Ticket 11");
        assertNothingIsDeleted();
    }

    @Test
    void deletesThemAllIfNoneHasChanged() {
        assertThat(desk.ticket().deleteAll(desk.ticket().all().list()).deleted())
                .isEqualTo(Map.of("Ticket", 3L, "Answer", 3L));
        assertThat(database.number("select count(*) from ticket")).isZero();
    }

    @Test
    void aRowThatIsGoneIsNoneToDelete() {
        List<Answer> read = desk.answer().all().list();
        database.run("delete from answer where id = 100");

        assertThat(desk.answer().delete(read.get(0)).total()).isZero();
        assertThat(desk.answer().deleteAll(read).total()).isEqualTo(2);
    }

    @Test
    void checksARowThatNothingRefersTo() {
        Answer read = desk.answer().get(100);
        database.run("update answer set edits = 9 where id = 100");

        assertThatThrownBy(() -> desk.answer().delete(read)).isInstanceOf(StaleRecordException.class);
        assertThat(desk.answer().delete(desk.answer().get(100)).total()).isEqualTo(1);
    }

    @Test
    void twoRecordsOfOneRowMustBothBeFresh() {
        Answer old = desk.answer().get(100);
        database.run("update answer set edits = 9 where id = 100");
        Answer fresh = desk.answer().get(100);

        assertThatThrownBy(() -> desk.answer().deleteAll(List.of(fresh, old))).isInstanceOf(StaleRecordException.class);
        assertThat(desk.answer().deleteAll(List.of(fresh, fresh)).total()).isEqualTo(1);
    }

    @Test
    void keysAndQueriesDoNotCheck() {
        database.run("update ticket set version = version + 1");

        assertThat(desk.ticket().deleteById(10).deleted()).containsEntry("Ticket", 1L);
        assertThat(desk.ticket().filter(t -> t.id.eq(11)).delete().deleted()).containsEntry("Ticket", 1L);
    }

    @Test
    void rowsThatCameByCascadeAreNotCompared() {
        Topic read = desk.topic().filter(t -> t.version.eq(1L)).one();
        database.run("update topic set version = 50 where version = 2");

        assertThat(desk.topic().delete(read).deleted()).isEqualTo(Map.of("Topic", 3L));
        assertThat(database.rows("select version from topic")).containsExactly("4");
    }

    @Test
    void knowsARowWhoseKeyIsPadded() {
        List<Topic> fresh = List.of(new Topic("b", 4), new Topic("abc", 3), new Topic("gone", 1));
        List<Topic> stale = List.of(new Topic("b", 4), new Topic("abc", 2), new Topic("gone", 1));

        assertThatThrownBy(() -> desk.topic().deleteAll(stale))
                .isInstanceOf(StaleRecordException.class)
                .hasMessageContaining("version 2, the row has 3");
        assertThat(desk.topic().deleteAll(fresh).total()).isEqualTo(2);
    }

    @Test
    void aRecordWithoutItsVersionIsRefused() {
        Topic unknown = new Topic("b", 4);
        unknown.version = null;

        assertThatThrownBy(() -> desk.topic().delete(unknown))
                .isInstanceOf(NullValueException.class)
                .hasMessageStartingWith("Topic.version is null");
    }

    @Test
    void referencesThatAreSetCountAsChanges() {
        DeletionReport report = desk.agent().deleteById(2);

        assertThat(report.updated()).isEqualTo(Map.of("Ticket.agentId", 2L, "Ticket.openerId", 1L));
        assertThat(database.rows(TICKETS)).containsExactly("10 null 1 1 6", "11 null 1 3 8", "12 null 1 1 7");
        assertThat(journal.statements())
                .filteredOn(sent -> sent.sql().startsWith("UPDATE"))
                .extracting(sent -> sent.sql())
                .containsExactly(
                        "UPDATE ticket SET agent_id = NULL, version = version + 1 WHERE ticket.agent_id = ?",
                        "UPDATE ticket SET opener_id = ?, version = version + 1 WHERE ticket.opener_id = ?",
                        "UPDATE ticket SET owner_id = ?, version = version + 1 WHERE ticket.owner_id = ?");
    }

    @Test
    void insertsTheVersionAsItIs() {
        desk.answer().insert(new Answer(200, 12, 40));

        assertThat(desk.answer().get(200).version()).isEqualTo(40);
    }

    @Test
    void theLimitGoesWithIt() {
        Ticket read = desk.ticket().get(10);

        assertThat(desk.ticket().delete(read, DeletionOptions.atMost(3)).total())
                .isEqualTo(3);
    }

    private void assertNothingIsDeleted() {
        assertThat(database.sizes().values()).containsExactlyInAnyOrder(3L, 3L, 3L, 4L);
        assertThat(journal.kinds()).allMatch(kind -> kind.startsWith("SELECT"));
    }
}
