package dev.expunge.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.LockScope;
import dev.expunge.error.database.PermissionException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.it.archive.ArchiveDatabase;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.it.archive.Person;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A delete that may take so many rows, or lock so many. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class OptionsTest {

    private static final DeletionOptions WITHOUT_LOCKS =
            DeletionOptions.defaults().lock(LockScope.NONE);

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
    void everyEntryRefusesWhatTakesTooMany() {
        DeletionOptions one = DeletionOptions.atMost(1);
        Map<String, Long> before = database.sizes();

        assertThatThrownBy(() -> archive.person().delete(new Person(3, "Cid"), one))
                .isInstanceOf(DeletionLimitException.class);
        assertThatThrownBy(() -> archive.person().deleteById(3, one)).isInstanceOf(DeletionLimitException.class);
        assertThatThrownBy(() -> archive.person().deleteAll(List.of(new Person(3, "Cid")), one))
                .isInstanceOf(DeletionLimitException.class);
        assertThatThrownBy(
                        () -> archive.person().filter(person -> person.id.eq(3)).delete(one))
                .isInstanceOf(DeletionLimitException.class);
        assertThatThrownBy(
                        () -> archive.person().filter(person -> person.id.eq(3)).bulkDelete(one))
                .isInstanceOf(DeletionLimitException.class);
        assertThat(database.sizes()).isEqualTo(before);
    }

    @Test
    void theLimitCountsWhatTheReportCounts() {
        DeletionLimitException refusal = catchThrowableOfType(
                DeletionLimitException.class, () -> archive.person().deleteById(3, DeletionOptions.atMost(2)));

        assertThat(refusal.deleted()).isEqualTo(Map.of("Person", 1L));
        assertThat(refusal.updated()).isEqualTo(Map.of("Folder.ownerId", 1L, "Document.reviewerId", 1L));
        assertThat(archive.person().deleteById(3, DeletionOptions.atMost(3)).updated())
                .isEqualTo(refusal.updated());
    }

    @Test
    void withoutLocksTheOutcomeIsTheSame() {
        assertThat(archive.folder().deleteById(12, WITHOUT_LOCKS).deleted()).containsEntry("Document", 1L);
    }

    @Test
    void whoMayNotLockIsToldWhatToGrantOrToLeaveOut() {
        if (execution != Execution.POSTGRESQL) {
            return;
        }
        database.run("grant select, delete on all tables in schema public to " + Databases.GUARDED_USER);
        ArchiveManagers guarded =
                ArchiveManagers.on(execution.on(database.dataSource(Databases.GUARDED_USER, Databases.PASSWORD)));

        assertThatThrownBy(() -> guarded.chapter().deleteById(4))
                .isInstanceOf(PermissionException.class)
                .hasMessageContainingAll(
                        "GRANT", "UPDATE", "chapter", "DeletionOptions.defaults().lock(LockScope.NONE)");
        assertThat(guarded.chapter().deleteById(4, WITHOUT_LOCKS).total()).isEqualTo(1);
        assertThat(database.product()).isEqualTo(Product.POSTGRESQL);
    }
}
