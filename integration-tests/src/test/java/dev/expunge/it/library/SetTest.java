package dev.expunge.it.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** SET by a literal and by a supplier, as generated code does it: every statement, and the rows that are left. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class SetTest {

    private static final String SCHEMA = """
            create table branch (id int primary key);
            create table copy (id int primary key, branch_id int not null references branch);
            create table reader (id int primary key, branch_id int not null references branch);
            create table place (shelf int, position int, primary key (shelf, position));
            create table box (id int primary key, place_shelf int not null, place_position int not null,
              foreign key (place_shelf, place_position) references place);
            insert into branch values (1), (2), (3), (4);
            insert into copy values (10, 2), (11, 2), (12, 3);
            insert into reader values (20, 2), (21, 3);
            insert into place values (0, 0), (1, 1), (1, 2);
            insert into box values (30, 1, 1), (31, 1, 2)
            """;

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private LibraryManagers library;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(execution.product());
        database.run(SCHEMA);
        library = LibraryManagers.on(execution.on(database.dataSource()).listener(journal));
        NewestBranch.NEWEST.set(4);
        NewestBranch.ASKED.set(0);
    }

    @Test
    void setsAndCountsWhatStays() {
        DeletionReport report = library.branch().deleteById(2);

        assertThat(report.deleted()).isEqualTo(Map.of("Branch", 1L));
        assertThat(report.updated()).isEqualTo(Map.of("Copy.branchId", 2L, "Reader.branchId", 1L));
        assertThat(database.rows("select id, branch_id from copy order by id")).containsExactly("10 1", "11 1", "12 3");
        assertThat(database.rows("select id, branch_id from reader order by id"))
                .containsExactly("20 4", "21 3");
        assertThat(NewestBranch.ASKED).hasValue(1);
        assertThat(journal.kinds())
                .containsExactly("SELECT branch", "SELECT reader", "UPDATE copy", "UPDATE reader", "DELETE branch");
    }

    @Test
    void asksNobodyWithoutReferrers() {
        assertThat(library.branch().deleteById(4).updated()).isEmpty();
        assertThat(NewestBranch.ASKED).hasValue(0);
        assertThat(journal.kinds()).containsExactly("SELECT branch", "SELECT reader", "UPDATE copy", "DELETE branch");
    }

    @Test
    void refusesATargetThatGoesToo() {
        assertThatThrownBy(() ->
                        library.branch().filter(branch -> branch.id.in(2, 4)).delete())
                .isInstanceOf(SetTargetDeletedException.class)
                .hasMessageStartingWith("1 row would be set to refer to Branch 4 by Reader.branchId");
        assertThatThrownBy(() ->
                        library.branch().filter(branch -> branch.id.in(1, 2)).delete())
                .isInstanceOf(SetTargetDeletedException.class)
                .hasMessageStartingWith("2 rows would be set to refer to Branch 1 by Copy.branchId");
        assertThat(database.rows("select id from branch order by id")).containsExactly("1", "2", "3", "4");
        assertThat(journal.kinds()).noneMatch(kind -> kind.startsWith("UPDATE"));
    }

    @Test
    void aChunkLeavesATargetThatRowsWouldBeSetTo() {
        database.run("insert into copy values (13, 1)");
        List<DeletionRefusedException> left = new ArrayList<>();

        DeletionReport report =
                library.branch().all().bulkDelete(BulkOptions.chunksOf(10).skipRefused(left::add));

        assertThat(left).extracting(DeletionRefusedException::roots).containsExactly("Branch 1", "Branch 4");
        assertThat(left).hasOnlyElementsOfType(SetTargetDeletedException.class);
        assertThat(report.deleted()).isEqualTo(Map.of("Branch", 2L));
        assertThat(report.chunks().skipped()).isEqualTo(2);
        assertThat(database.rows("select id from branch order by id")).containsExactly("1", "4");
    }

    @Test
    void takesTheKeyRecordOfACompositeKey() {
        DeletionReport report = library.place().deleteById(1, 2);

        assertThat(report.updated()).isEqualTo(Map.of("Box.place", 1L));
        assertThat(database.rows("select * from box order by id")).containsExactly("30 1 1", "31 0 0");
    }

    @Test
    void explainsWhoSuppliesWithoutAsking() {
        assertThat(library.branch().filter(branch -> branch.id.eq(2)).explain().toString())
                .contains("set Copy.branchId of the rows that stay to 1")
                .contains(
                        "set Reader.branchId of the rows that stay to what dev.expunge.it.library.NewestBranch supplies");
        assertThat(NewestBranch.ASKED).hasValue(0);
    }
}
