package dev.expunge.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
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

/** Each on-delete action, as the rows that are left show it. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class ActionsTest {

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
    void setNullAndSetDefaultKeepTheReferrers() {
        DeletionReport report = archive.person().deleteById(3);

        assertThat(report.deleted()).isEqualTo(Map.of("Person", 1L));
        assertThat(report.updated()).isEqualTo(Map.of("Folder.ownerId", 1L, "Document.reviewerId", 1L));
        assertThat(database.rows("select id, owner_id from folder order by id"))
                .containsExactly("1 1", "10 2", "11 2", "12 1");
        assertThat(database.rows("select id, reviewer_id from document order by id"))
                .containsExactly("100 2", "101 null", "102 2", "103 null");
    }

    @Test
    void aDefaultThatIsDeletedItselfRefuses() {
        assertThatThrownBy(() -> archive.person().deleteById(1))
                .isInstanceOf(SetTargetDeletedException.class)
                .hasMessageContaining("Folder.ownerId");
        assertThat(database.rows("select id from person order by id")).containsExactly("1", "2", "3");
    }

    @Test
    void restrictRefusesWhereTheReferrerStays() {
        database.run("insert into attachment values (1003, 11, 102)");
        String everything = everything();

        assertThatThrownBy(() -> archive.folder().deleteById(10))
                .isInstanceOf(RestrictedException.class)
                .hasMessageContainingAll("Folder", "Attachment.documentId", "1");
        assertThat(everything()).isEqualTo(everything);
    }

    @Test
    void restrictLetsPassWhereTheReferrerIsDeletedToo() {
        DeletionReport report = archive.folder().deleteById(10);

        assertThat(report.deleted()).isEqualTo(Map.of("Folder", 2L, "Document", 3L, "Attachment", 2L));
        assertThat(report.updated()).isEmpty();
        assertThat(everything())
                .isEqualTo("folder [1, 11] document [103] attachment [1002] remark [1] person [1, 2, 3]");
    }

    @Test
    void doNothingLeavesTheReferrerToTheConstraint() {
        String everything = everything();

        assertThatExceptionOfType(ForeignKeyException.class)
                .isThrownBy(() -> archive.folder().deleteById(11))
                .withMessageContainingAll("Document", "DO_NOTHING")
                .satisfies(refusal -> assertThat(refusal.constraint())
                        .isEqualToIgnoringCase(execution == Execution.POSTGRESQL_PESSIMISTIC ? "" : "remark_document"));
        assertThat(everything()).isEqualTo(everything);
    }

    private String everything() {
        StringBuilder text = new StringBuilder();
        for (String table : new String[] {"folder", "document", "attachment", "remark", "person"}) {
            text.append(table)
                    .append(' ')
                    .append(database.rows("select id from " + table + " order by id"))
                    .append(' ');
        }
        return text.toString().strip();
    }
}
