package dev.expunge.it.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that the database holds equal although they are written differently: padded, or in another letter case. */
@ParameterizedClass
@MethodSource("kinds")
@ExtendWith(DatabasesExtension.class)
class TextKeysTest {

    /** A kind of text, and how another row than its own writes a key of it. */
    record Kind(Execution execution, String sql, boolean isBlindToCase) {
        String rewritten(String key) {
            return isBlindToCase ? key.toUpperCase(Locale.ROOT) : key;
        }
    }

    @Parameter
    Kind kind;

    private TestDatabase database;
    private CloakroomManagers cloakroom;

    static List<Kind> kinds() {
        return List.of(
                new Kind(Execution.H2, "varchar(9)", false),
                new Kind(Execution.H2, "char(9)", false),
                new Kind(Execution.H2, "varchar_ignorecase(9)", true),
                new Kind(Execution.POSTGRESQL, "text", false),
                new Kind(Execution.POSTGRESQL, "char(9)", false),
                new Kind(Execution.POSTGRESQL, "citext", true),
                new Kind(Execution.POSTGRESQL_PESSIMISTIC, "char(9)", false));
    }

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(kind.execution().product());
        if (kind.execution().product() == Product.POSTGRESQL) {
            database.run("create extension citext");
        }
        database.run("""
                create table peg (hall %1$s, number int, primary key (hall, number));
                create table coat (id int primary key, peg_hall %1$s not null, peg_number int not null,
                  foreign key (peg_hall, peg_number) references peg);
                create table pocket (id int primary key, coat_id int not null references coat);
                create table section (code %1$s primary key, within_code %1$s not null references section);
                create table usher (id int primary key, section_code %1$s not null)
                """.formatted(kind.sql()));
        cloakroom = CloakroomManagers.on(kind.execution().on(database.dataSource()));
    }

    @Test
    void leadToTheRowsThatHoldSeveralOfThem() {
        cloakroom.peg().insertAll(List.of(new Peg("a", 1), new Peg("a", 2), new Peg("b", 1)));
        database.run(
                "insert into coat values (1, '%1$s', 1), (2, '%1$s', 2), (3, 'b', 1)".formatted(kind.rewritten("a")));
        database.run("insert into pocket values (10, 1), (11, 1), (12, 2), (13, 3)");

        assertThat(cloakroom.peg().filter(peg -> peg.hall.eq("a")).preview().deleted())
                .isEqualTo(Map.of("Peg", 2L, "Coat", 2L, "Pocket", 3L));
        assertThat(cloakroom.peg().filter(peg -> peg.hall.eq("a")).delete().deleted())
                .isEqualTo(Map.of("Peg", 2L, "Coat", 2L, "Pocket", 3L));
        assertThat(database.rows("select id from pocket")).containsExactly("13");
    }

    @Test
    void nameSeveralRowsByTheirParts() {
        cloakroom.peg().insertAll(List.of(new Peg("a", 1), new Peg("a", 2), new Peg("b", 1)));

        assertThat(cloakroom
                        .peg()
                        .deleteAll(List.of(new Peg("a", 2), new Peg("b", 1)))
                        .total())
                .isEqualTo(2);
        assertThat(database.rows("select number from peg")).containsExactly("1");
    }

    @Test
    void orderTheRowsOfATable() {
        database.run("insert into section values ('a', 'a'), ('b', '%s'), ('c', '%s'), ('d', '%s')"
                .formatted(kind.rewritten("a"), kind.rewritten("b"), kind.rewritten("c")));

        assertThat(cloakroom.section().deleteById("a").deleted()).isEqualTo(Map.of("Section", 4L));
    }

    @Test
    void areFoundDeletedWhereRowsWouldBeSetToThem() {
        String lobby = kind.rewritten("lobby");
        database.run("insert into section values ('%1$s', '%1$s'), ('b', 'b')".formatted(lobby));
        database.run("insert into usher values (1, 'b')");

        assertThat(cloakroom.section().all().preview().deletedTargets()).hasSize(1);
        assertThatThrownBy(() -> cloakroom.section().all().delete()).isInstanceOf(SetTargetDeletedException.class);
        assertThat(cloakroom
                        .section()
                        .filter(section -> section.code.eq("b"))
                        .delete()
                        .updated())
                .isEqualTo(Map.of("Usher.sectionCode", 1L));
    }
}
