package dev.expunge.it.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.StaleRecordException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An update is refused if its row has changed since the record was read, and counts the version on. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class UpdateVersionsTest {

    private static final String TICKETS = "select id, agent_id, version from ticket order by id";
    private static final String TOPICS = "select trim(code), trim(part_of), version from topic order by code";

    @Parameter
    Execution execution;

    private TestDatabase database;
    private HelpDeskManagers desk;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = HelpDeskDatabase.filled(databases, execution.product());
        desk = HelpDeskManagers.on(execution.on(database.dataSource()));
    }

    @Test
    void aRecordThatCannotBeChangedIsReturnedAnew() {
        Ticket read = desk.ticket().get(10);

        Ticket updated = desk.ticket().update(new Ticket(10, 3, read.openerId(), read.ownerId(), read.version()));

        assertThat(updated).isEqualTo(new Ticket(10, 3, 1, 1, 6));
        assertThat(desk.ticket().get(10)).isEqualTo(updated);
        assertThat(desk.ticket().update(updated).version()).isEqualTo(7);
        assertThat(database.rows(TICKETS)).containsExactly("10 3 7", "11 2 6", "12 null 7");
    }

    @Test
    void anyOtherIsChangedItself() {
        Topic topic = desk.topic().get("ab");
        topic.partOf = "b";

        assertThat(desk.topic().update(topic)).isSameAs(topic);

        assertThat(topic.version).isEqualTo(3);
        assertThat(database.rows(TOPICS)).containsExactly("a null 1", "ab b 3", "abc ab 3", "b null 4");
    }

    @Test
    void aStaleRecordAmongOthersChangesNothing() {
        List<Ticket> read = desk.ticket().all().orderBy(t -> t.id.asc()).list();
        database.run("update ticket set version = 9 where id = 11");
        List<String> before = database.rows(TICKETS);

        StaleRecordException refusal = catchThrowableOfType(
                StaleRecordException.class, () -> desk.ticket().updateAll(read));

        assertThat(refusal.row()).isEqualTo("Ticket 11");
        assertThat(refusal.held()).isEqualTo(6);
        assertThat(refusal.found()).isEqualTo(9);
        assertThat(database.rows(TICKETS)).isEqualTo(before);
    }

    @Test
    void aRefusedRecordKeepsItsVersion() {
        Topic fresh = desk.topic().get("a");
        Topic stale = desk.topic().get("b");
        database.run("update topic set version = 5 where code = 'b'");

        assertThatThrownBy(() -> desk.topic().updateAll(List.of(fresh, stale)))
                .isInstanceOf(StaleRecordException.class);

        assertThat(fresh.version).isEqualTo(1);
        assertThat(stale.version).isEqualTo(4);
    }

    @Test
    void aRecordGivenTwiceIsStaleTheSecondTime() {
        Ticket read = desk.ticket().get(10);

        assertThatThrownBy(() -> desk.ticket().updateAll(List.of(read, read))).isInstanceOf(StaleRecordException.class);

        assertThat(database.rows(TICKETS)).contains("10 2 5");
    }

    @Test
    void aRowThatVanishedIsMissing() {
        Ticket read = desk.ticket().get(12);
        Topic topic = desk.topic().get("abc");
        database.run("delete from ticket where id = 12; delete from topic where code = 'abc'");
        List<Ticket> with = List.of(desk.ticket().get(10), read);

        assertThatThrownBy(() -> desk.ticket().updateAll(with)).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> desk.topic().update(topic)).isInstanceOf(RecordNotFoundException.class);

        assertThat(topic.version).isEqualTo(3);
        assertThat(database.rows(TICKETS)).containsExactly("10 2 5", "11 2 6");
    }

    @Test
    void aQueryCountsTheRowsThatItUpdates() {
        Ticket read = desk.ticket().get(10);

        assertThat(desk.ticket().filter(t -> t.agentId.eq(2)).update(t -> t.agentId.set(3)))
                .isEqualTo(2);

        assertThat(database.rows(TICKETS)).containsExactly("10 3 6", "11 3 7", "12 null 7");
        assertThatThrownBy(() -> desk.ticket().update(read)).isInstanceOf(StaleRecordException.class);
        assertThat(desk.ticket().all().orderBy(t -> t.id.desc()).limit(1).update(t -> t.ownerId.set(2)))
                .isEqualTo(1);
        assertThat(database.rows(TICKETS)).containsExactly("10 3 6", "11 3 7", "12 null 8");
    }

    @Test
    void thousandsOfRecordsAreCountedOnByOne() {
        List<Ticket> inserted = desk.ticket()
                .insertAll(IntStream.range(100, 3100)
                        .mapToObj(id -> new Ticket(id, null, 1, 1, 0))
                        .toList());

        List<Ticket> updated = desk.ticket().updateAll(inserted);

        assertThat(updated).hasSize(3000).allMatch(ticket -> ticket.version() == 1);
        assertThat(database.number("select count(*) from ticket where version = 1"))
                .isEqualTo(3000);
    }
}
