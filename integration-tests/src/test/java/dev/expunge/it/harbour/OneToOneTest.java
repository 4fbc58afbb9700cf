package dev.expunge.it.harbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that belong to one other row each: a foreign key with a unique constraint, to which every action applies. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class OneToOneTest {

    private static final String SCHEMA = """
            create table ship (id int primary key, name varchar(50) not null);
            create table logbook (ship_id int primary key references ship);
            create table entry (id int primary key, logbook_id int not null references logbook);
            create table mortgage (id int primary key, ship_id int not null unique references ship);
            create table pilot (id int primary key, ship_id int unique references ship);
            create table seal (id int primary key, ship_id int not null unique references ship,
              logbook_id int not null unique references logbook);
            insert into ship values (1, 'Fram'), (2, 'Gjoa'), (3, 'Maud');
            insert into logbook values (1), (2);
            insert into entry values (10, 1), (11, 1), (12, 2);
            insert into pilot values (20, 1), (21, 2), (22, null), (23, null);
            insert into seal values (30, 1, 1), (31, 3, 2)
            """;

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private HarbourManagers harbour;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(execution.product());
        database.run(SCHEMA);
        harbour = HarbourManagers.on(execution.on(database.dataSource()).listener(journal));
    }

    @Test
    void takesOrLeavesTheOneRowThatBelongsToIt() {
        DeletionReport report = harbour.ship().deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Ship", 1L, "Logbook", 1L, "Entry", 2L, "Seal", 1L));
        assertThat(report.updated()).isEqualTo(Map.of("Pilot.shipId", 1L));
        assertThat(database.rows("select id, ship_id from pilot order by id"))
                .containsExactly("20 null", "21 2", "22 null", "23 null");
        assertThat(database.rows("select id from entry")).containsExactly("12");
        assertThat(journal.kinds())
                .containsExactly(
                        "SELECT ship",
                        "SELECT logbook",
                        "SELECT seal",
                        "SELECT mortgage",
                        "UPDATE pilot",
                        "DELETE seal",
                        "DELETE entry",
                        "DELETE logbook",
                        "DELETE ship");
    }

    @Test
    void protectsTheRowThatItBelongsTo() {
        database.run("insert into mortgage values (40, 3)");

        assertThatThrownBy(() ->
                        harbour.ship().filter(ship -> ship.name.eq("Maud")).delete())
                .isInstanceOf(ProtectedException.class)
                .hasMessageContaining("Mortgage.shipId (PROTECT): 1 row, Mortgage 40 refers to Ship 3");
        assertThat(database.number("select count(*) from ship")).isEqualTo(3);
    }

    @Test
    void restrictsWhatTheOneRowOfAnotherRefersTo() {
        assertThatThrownBy(() -> harbour.ship().deleteById(2))
                .isInstanceOf(RestrictedException.class)
                .hasMessageContaining("Seal.logbookId (RESTRICT): 1 row, Seal 31 refers to Logbook 2");

        assertThat(harbour.ship().filter(ship -> ship.id.in(2, 3)).delete().deleted())
                .isEqualTo(Map.of("Ship", 2L, "Logbook", 1L, "Entry", 1L, "Seal", 1L));
    }

    @Test
    void leavesItToTheDatabaseThatASecondRowIsRefused() {
        assertThatThrownBy(() -> harbour.pilot().insert(new Pilot(24, 2))).isInstanceOf(UniqueValueException.class);
    }

    @Test
    void isHeldByItsKeyWithoutAJoin() {
        assertThat(harbour.entry()
                        .filter(entry -> entry.logbook().ship().id.eq(1))
                        .count())
                .isEqualTo(2);
    }
}
