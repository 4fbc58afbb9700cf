package dev.expunge.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.it.archive.ArchiveDatabase;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that refer to rows of their own table, and tables that refer to each other. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class CyclesTest {

    @Parameter
    Execution execution;

    private TestDatabase database;
    private ArchiveManagers archive;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = ArchiveDatabase.filled(databases, execution.product());
        archive = ArchiveManagers.on(execution.on(database.dataSource()));
    }

    @Test
    void aTreeGoesWithItsRoot() {
        database.run("delete from remark");

        DeletionReport report = archive.folder().deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Folder", 4L, "Document", 4L, "Attachment", 3L));
        assertThat(report.updated()).isEmpty();
    }

    @Test
    void aCycleOfRowsGoesAsAWhole() {
        database.run("delete from remark");
        database.run("update folder set parent_id = 12 where id = 1");

        assertThat(archive.folder().deleteById(11).deleted()).containsEntry("Folder", 1L);
        assertThat(archive.folder().deleteById(12).deleted()).containsEntry("Folder", 3L);
        assertThat(database.number("select count(*) from folder")).isZero();
    }

    @Test
    void aDeepChainGoesAsAWhole() {
        for (int id = 1000; id < 1300; id++) {
            database.run("insert into folder values (%d, %d, 1)".formatted(id, id == 1000 ? 12 : id - 1));
        }

        assertThat(archive.folder().deleteById(12).deleted()).containsEntry("Folder", 301L);
    }

    @Test
    void aReferenceToItselfThatIsNeverNull() {
        DeletionReport report = archive.chapter().deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Chapter", 3L));
        assertThat(report.updated()).isEmpty();
        assertThat(database.rows("select id from chapter")).containsExactly("4");
        assertThat(archive.chapter().deleteById(4).total()).isEqualTo(1);
    }

    @Test
    void aLeafOfATreeGoesAlone() {
        assertThat(archive.chapter().deleteById(3).deleted()).isEqualTo(Map.of("Chapter", 1L));
        assertThat(database.rows("select id from chapter order by id")).containsExactly("1", "2", "4");
    }

    @Test
    void twoTablesThatReferToEachOther() {
        DeletionReport report = archive.team().deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Team", 1L, "Member", 2L));
        assertThat(report.updated()).isEqualTo(Map.of("Team.leadId", 1L));
        assertThat(database.rows("select id, lead_id from team")).containsExactly("2 null");
        assertThat(database.rows("select id from member")).containsExactly("3");
    }
}
