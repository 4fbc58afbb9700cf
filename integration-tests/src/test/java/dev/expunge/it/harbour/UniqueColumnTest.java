package dev.expunge.it.harbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
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

/** References that hold a unique column of their parent instead of its key: the plan carries that column's values. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class UniqueColumnTest {

    private static final String SCHEMA = """
            create table vessel (id int primary key, imo varchar(20) not null unique, call_sign varchar(20) unique);
            create table consignment (id int primary key, vessel_imo varchar(20) not null references vessel (imo));
            create table crate (id int primary key, consignment_id int not null references consignment);
            create table call (id int primary key, call_sign varchar(20) references vessel (call_sign));
            create table arrest (id int primary key, imo varchar(20) not null references vessel (imo));
            create table tow (id int primary key, imo varchar(20) not null references vessel (imo));
            create table buoy (id int primary key, code varchar(20) not null unique,
              behind_code varchar(20) references buoy (code));
            create table licence (id int primary key, buoy_id int not null unique references buoy);
            create table stamp (id int primary key, buoy_id int not null references licence (buoy_id));
            insert into vessel values (1, 'A', 'alpha'), (2, 'B', null), (3, 'TUG', 'tango');
            insert into consignment values (10, 'A'), (11, 'A'), (12, 'B');
            insert into crate values (100, 10), (101, 11), (102, 12);
            insert into call values (20, 'alpha'), (21, 'tango'), (22, null);
            insert into tow values (30, 'A'), (31, 'TUG');
            insert into buoy values (5, 'one', null), (6, 'two', 'one'), (7, 'three', 'two'), (8, 'four', 'four');
            insert into licence values (50, 6), (51, 8);
            insert into stamp values (60, 6), (61, 6), (62, 8)
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
    void carriesTheValuesOfTheColumnToWhoeverHoldsThem() {
        DeletionReport report = harbour.vessel().deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Vessel", 1L, "Consignment", 2L, "Crate", 2L));
        assertThat(report.updated()).isEqualTo(Map.of("Call.callSign", 1L, "Tow.imo", 1L));
        assertThat(database.rows("select id, call_sign from call order by id"))
                .containsExactly("20 null", "21 tango", "22 null");
        assertThat(database.rows("select id, imo from tow order by id")).containsExactly("30 TUG", "31 TUG");
        assertThat(database.rows("select id from crate")).containsExactly("102");
        assertThat(journal.kinds())
                .containsExactly(
                        "SELECT vessel",
                        "SELECT consignment",
                        "SELECT arrest",
                        "UPDATE call",
                        "UPDATE tow",
                        "DELETE crate",
                        "DELETE consignment",
                        "DELETE vessel");
    }

    @Test
    void aRowWithoutTheValueHasNoReferrers() {
        DeletionReport report = harbour.vessel().deleteById(2);

        assertThat(report.updated()).isEmpty();
        assertThat(database.rows("select id, call_sign from call order by id"))
                .containsExactly("20 alpha", "21 tango", "22 null");
    }

    @Test
    void refusesInTheWordsOfTheKey() {
        database.run("insert into arrest values (40, 'B')");

        assertThatThrownBy(() -> harbour.vessel().deleteById(2))
                .isInstanceOf(RestrictedException.class)
                .hasMessageContaining("Arrest.imo (RESTRICT): 1 row, Arrest 40 refers to Vessel 2");
        assertThatThrownBy(() ->
                        harbour.vessel().filter(vessel -> vessel.id.in(1, 3)).delete())
                .isInstanceOf(SetTargetDeletedException.class)
                .hasMessageStartingWith("2 rows would be set to refer to Vessel 3 by Tow.imo");
    }

    @Test
    void findsTheRowsOfATreeInRounds() {
        assertThat(harbour.buoy().deleteById(5).deleted()).isEqualTo(Map.of("Buoy", 3L, "Licence", 1L, "Stamp", 2L));
        assertThat(harbour.buoy().deleteById(8).deleted()).isEqualTo(Map.of("Buoy", 1L, "Licence", 1L, "Stamp", 1L));
    }

    @Test
    void joinsOnTheColumnAndReadsItFromTheChild() {
        assertThat(harbour.consignment()
                        .filter(consignment -> consignment.vessel().callSign.eq("alpha"))
                        .count())
                .isEqualTo(2);
        assertThat(harbour.crate()
                        .filter(crate -> crate.consignment().vessel().imo.eq("A"))
                        .count())
                .isEqualTo(2);
        assertThat(harbour.consignment()
                        .filter(consignment -> consignment.vessel().id.eq(2))
                        .delete()
                        .deleted())
                .isEqualTo(Map.of("Consignment", 1L, "Crate", 1L));
    }
}
