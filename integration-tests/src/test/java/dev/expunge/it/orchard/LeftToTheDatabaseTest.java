package dev.expunge.it.orchard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.error.database.ForeignKeyException;
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

/** What the database does by its own ON DELETE clauses: rows vanish and change, no statement is sent, none is counted. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class LeftToTheDatabaseTest {

    private static final String SCHEMA = """
            create table grove (id int primary key);
            create table tree (id int primary key, grove_id int not null references grove);
            create table apple (id int primary key, tree_id int not null,
              constraint apple_tree foreign key (tree_id) references tree on delete cascade);
            create table pip (id int primary key, apple_id int not null references apple on delete cascade);
            create table worm (id int primary key, apple_id int references apple on delete set null);
            create table ladder (id int primary key,
              tree_id int default 1 not null references tree on delete set default);
            create table twig (id int primary key, on_id int references twig on delete cascade);
            create table graft (id int primary key, grove_id int not null references grove,
              tree_id int not null references tree on delete cascade);
            insert into grove values (1), (2);
            insert into tree values (1, 1), (2, 2), (3, 2);
            insert into apple values (10, 1), (20, 2), (21, 2), (30, 3);
            insert into pip values (100, 10), (200, 20), (201, 20), (300, 30);
            insert into worm values (5, 10), (6, 21), (7, null);
            insert into ladder values (8, 2), (9, 1)
            """;

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private OrchardManagers orchard;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(execution.product());
        database.run(SCHEMA);
        orchard = OrchardManagers.on(execution.on(database.dataSource()).listener(journal));
    }

    @Test
    void happensBelowWhatTheLibraryDeletes() {
        DeletionReport report = orchard.grove().deleteById(2);

        assertThat(report.deleted()).isEqualTo(Map.of("Grove", 1L, "Tree", 2L));
        assertThat(report.updated()).isEmpty();
        assertThat(database.rows("select id from tree")).containsExactly("1");
        assertThat(database.rows("select id from apple")).containsExactly("10");
        assertThat(database.rows("select id from pip")).containsExactly("100");
        assertThat(database.rows("select id, apple_id from worm order by id"))
                .containsExactly("5 10", "6 null", "7 null");
        assertThat(database.rows("select id, tree_id from ladder order by id")).containsExactly("8 1", "9 1");
    }

    @Test
    void isNamedByAnExplanation() {
        Explanation explanation = orchard.tree().filter(tree -> tree.id.eq(2)).explain();

        assertThat(explanation.left())
                .containsExactly(
                        "Apple.treeId (DB_CASCADE)",
                        "Graft.treeId (DB_CASCADE)",
                        "Ladder.treeId (DB_SET_DEFAULT)",
                        "Pip.appleId (DB_CASCADE)",
                        "Worm.appleId (DB_SET_NULL)");
        assertThat(explanation.toString())
                .contains("left to the database, not counted: Apple.treeId (DB_CASCADE), Graft");
        assertThat(orchard.worm().all().explain().toString()).doesNotContain("left to");
    }

    @Test
    void needsNoStatementAndNoKeys() {
        orchard.apple().deleteById(20);

        assertThat(journal.kinds()).containsExactly("DELETE apple");
        assertThat(database.rows("select id from pip order by id")).containsExactly("100", "300");
    }

    @Test
    void isNotForeseenByAPreview() {
        assertThat(orchard.tree().previewById(2).total()).isEqualTo(1);
    }

    @Test
    void takesWholeTrees() {
        database.run("insert into twig values (1, null), (2, 1), (3, 2), (4, null)");

        assertThat(orchard.twig().deleteById(1).deleted()).isEqualTo(Map.of("Twig", 1L));
        assertThat(database.rows("select id from twig")).containsExactly("4");
    }

    @Test
    void takesRowsThatTheLibraryWouldHaveTakenToo() {
        database.run("insert into graft values (50, 1, 1), (51, 2, 2), (52, 2, 1), (53, 1, 3)");

        orchard.grove().deleteById(2);

        assertThat(database.rows("select id from graft")).containsExactly("50");
        assertThat(database.rows("select id from grove")).containsExactly("1");
    }

    @Test
    void isRefusedByAConstraintWithoutItsClause() {
        database.run("alter table apple drop constraint apple_tree");
        database.run("alter table apple add constraint apple_tree foreign key (tree_id) references tree");

        assertThatThrownBy(() -> orchard.grove().deleteById(2))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("without an ON DELETE clause");
        assertThat(database.number("select count(*) from tree")).isEqualTo(3);
    }
}
