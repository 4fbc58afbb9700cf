package dev.expunge.it.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.BulkDeletionEvent;
import dev.expunge.DeletionListener;
import dev.expunge.deletion.BulkDeleteException;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.it.archive.ArchiveDatabase;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.it.archive.Document;
import dev.expunge.it.archive.Person;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is committed, refused, stopped and resumed, chunk by chunk. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class BulkDeleteTest {

    private static final String DOCUMENTS = "select id from document order by id";

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private ArchiveManagers archive;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = ArchiveDatabase.filled(databases, execution.product());
        database.run("delete from remark");
        archive = ArchiveManagers.on(execution.on(database.dataSource()).listener(journal));
    }

    /** Documents 100 and 103 have attachments, which keep them. */
    private DeletionReport deleteDocuments(BulkOptions options) {
        return archive.document().all().bulkDelete(options);
    }

    @Test
    void eachChunkIsCommittedWithItsClosure() {
        database.run("delete from attachment");
        List<List<String>> left = new ArrayList<>();

        DeletionReport report =
                deleteDocuments(BulkOptions.chunksOf(3).onProgress(sofar -> left.add(database.rows(DOCUMENTS))));

        assertThat(left).containsExactly(List.of("103"), List.of());
        assertThat(report.deleted()).isEqualTo(Map.of("Document", 4L));
        assertThat(report.chunks()).isEqualTo(new Chunks(2, 0, false, List.of(103)));
        assertThat(report.deletionId().version()).isEqualTo(7);
    }

    @Test
    void setReferencesAddUp() {
        DeletionReport report =
                archive.person().filter(person -> person.id.gt(1)).bulkDelete(BulkOptions.chunksOf(1));

        assertThat(report.deleted()).isEqualTo(Map.of("Person", 2L));
        assertThat(report.updated()).isEqualTo(Map.of("Folder.ownerId", 3L, "Document.reviewerId", 3L));
        assertThat(report.chunks().committed()).isEqualTo(2);
    }

    @Test
    void aRefusedChunkChangesNothingAndLeavesTheOthersDeleted() {
        database.run("delete from attachment where document_id = 100");

        BulkDeleteException ended =
                catchThrowableOfType(BulkDeleteException.class, () -> deleteDocuments(BulkOptions.chunksOf(1)));

        assertThat(ended)
                .hasCauseInstanceOf(RestrictedException.class)
                .hasMessageContainingAll("Document", "3 chunks", "Attachment.documentId");
        assertThat(ended.reportSoFar().deleted()).isEqualTo(Map.of("Document", 3L));
        assertThat(ended.reportSoFar().chunks()).isEqualTo(new Chunks(3, 0, false, List.of(102)));
        assertThat(database.rows(DOCUMENTS)).containsExactly("103");
    }

    @Test
    void theRefusalOfADeleteThatAHookHasCalledIsNotSkipped() {
        List<String> left = new ArrayList<>();
        ArchiveManagers hooked = ArchiveManagers.on(execution
                .on(database.dataSource())
                .listener(Document.class, new DeletionListener<>() {
                    @Override
                    public void afterBulkDelete(BulkDeletionEvent event) {
                        ArchiveManagers.on(event.database()).document().deleteById(103);
                    }
                }));

        BulkDeleteException ended = catchThrowableOfType(
                BulkDeleteException.class,
                () -> hooked.document()
                        .all()
                        .bulkDelete(BulkOptions.chunksOf(1).skipRefused(why -> left.add(why.roots()))));

        assertThat(ended).hasCauseInstanceOf(RestrictedException.class);
        assertThat(ended.getCause()).hasMessageStartingWith("Document 103");
        assertThat(left).containsExactly("Document 100");
        assertThat(ended.reportSoFar().chunks()).isEqualTo(new Chunks(0, 1, false, List.of(100)));
        assertThat(database.rows(DOCUMENTS)).containsExactly("100", "101", "102", "103");
    }

    @Test
    void itIsResumedUnderTheSameId() {
        BulkDeleteException ended =
                catchThrowableOfType(BulkDeleteException.class, () -> deleteDocuments(BulkOptions.chunksOf(2)));
        assertThat(ended.reportSoFar().total()).isZero();
        database.run("delete from attachment");

        DeletionReport report = deleteDocuments(
                BulkOptions.chunksOf(2).resume(ended.reportSoFar().deletionId()));

        assertThat(report.deletionId()).isEqualTo(ended.reportSoFar().deletionId());
        assertThat(report.deleted()).isEqualTo(Map.of("Document", 4L));
        assertThat(database.rows(DOCUMENTS)).isEmpty();
    }

    @Test
    void refusedRootsAreLeftOnRequest() {
        List<String> refused = new ArrayList<>();

        DeletionReport report =
                deleteDocuments(BulkOptions.chunksOf(4).skipRefused(refusal -> refused.add(refusal.roots())));

        assertThat(refused).containsExactly("Document 100", "Document 103");
        assertThat(report.deleted()).isEqualTo(Map.of("Document", 2L));
        assertThat(report.chunks().skipped()).isEqualTo(2);
        assertThat(database.rows(DOCUMENTS)).containsExactly("100", "103");
    }

    @Test
    void itStopsBetweenChunksAndStartsAfterAKey() {
        database.run("delete from attachment");
        AtomicInteger asked = new AtomicInteger();

        DeletionReport stopped = deleteDocuments(BulkOptions.chunksOf(1).stopWhen(() -> asked.incrementAndGet() > 1));
        assertThat(stopped.chunks()).isEqualTo(new Chunks(1, 0, true, List.of(100)));
        assertThat(database.rows(DOCUMENTS)).containsExactly("101", "102", "103");

        DeletionReport rest = deleteDocuments(
                BulkOptions.chunksOf(5).resume(stopped.deletionId()).startAfter(List.of(101)));
        assertThat(rest.chunks()).isEqualTo(new Chunks(1, 0, false, List.of(103)));
        assertThat(database.rows(DOCUMENTS)).containsExactly("101");
    }

    @Test
    void rootsThatAppearMeanwhileAreFoundAheadAndNotBehind() {
        database.run("delete from attachment");

        DeletionReport report = deleteDocuments(BulkOptions.chunksOf(2).onProgress(sofar -> {
            if (sofar.chunks().committed() == 1) {
                database.run("insert into document values (50, 10, null), (500, 10, null)");
            }
        }));

        assertThat(report.deleted()).isEqualTo(Map.of("Document", 5L));
        assertThat(database.rows(DOCUMENTS)).containsExactly("50");
    }

    @Test
    void aLimitIsCheckedForEverythingBeforeTheFirstChunk() {
        BulkOptions atMostSeven = BulkOptions.chunksOf(1).with(DeletionOptions.atMost(7));

        DeletionLimitException refusal = catchThrowableOfType(
                DeletionLimitException.class,
                () -> archive.person().filter(person -> person.id.gt(1)).bulkDelete(atMostSeven));

        assertThat(refusal.deleted()).isEqualTo(Map.of("Person", 2L));
        assertThat(refusal.updated()).isEqualTo(Map.of("Folder.ownerId", 3L, "Document.reviewerId", 3L));
        assertThat(database.number("select count(*) from person")).isEqualTo(3);
        assertThat(journal.statements()).allMatch(sent -> sent.sql().startsWith("SELECT"));
        assertThat(archive.person()
                        .filter(person -> person.id.gt(1))
                        .bulkDelete(BulkOptions.chunksOf(1).with(DeletionOptions.atMost(8)))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void nothingIsSentForNoRoots() {
        DeletionReport report =
                archive.document().filter(document -> document.id.in()).bulkDelete(BulkOptions.chunksOf(2));

        assertThat(report.chunks()).isEqualTo(Chunks.NONE);
        assertThat(journal.statements()).isEmpty();
    }

    @Test
    void referencesAmongWhatIsDeletedHaveToBeAllowed() {
        assertThatThrownBy(() -> archive.folder().all().bulkDelete(BulkOptions.chunksOf(1)))
                .isInstanceOf(ChunksRefusedException.class)
                .hasMessageContainingAll("Folder", "Attachment.documentId (RESTRICT)", "allowPartialClosure()");
        assertThat(journal.statements()).isEmpty();

        DeletionReport report =
                archive.folder().all().bulkDelete(BulkOptions.chunksOf(1).allowPartialClosure());
        assertThat(report.deleted()).isEqualTo(Map.of("Folder", 4L, "Document", 4L, "Attachment", 3L));
        assertThat(report.chunks().committed())
                .as("the tree goes with its root")
                .isEqualTo(1);
    }

    @Test
    void chunksOfACircleOfTablesAreWhole() {
        DeletionReport report =
                archive.team().all().bulkDelete(BulkOptions.chunksOf(1).allowPartialClosure());

        assertThat(report.deleted()).isEqualTo(Map.of("Team", 2L, "Member", 3L));
    }

    @Test
    void aPageAnOrderAndAForeignTransactionAreRefused() throws SQLException {
        BulkOptions chunks = BulkOptions.chunksOf(2);
        List<String> before = database.rows(DOCUMENTS);

        assertThatThrownBy(() -> archive.document().all().limit(5).bulkDelete(chunks))
                .isInstanceOf(ChunksRefusedException.class);
        assertThatThrownBy(() -> archive.document().all().offset(1).bulkDelete(chunks))
                .isInstanceOf(ChunksRefusedException.class);
        assertThatThrownBy(
                        () -> archive.document().all().orderBy(d -> d.id.desc()).bulkDelete(chunks))
                .isInstanceOf(ChunksRefusedException.class);
        assertThatThrownBy(() ->
                        archive.inTransaction(joined -> joined.document().all().bulkDelete(chunks)))
                .isInstanceOf(ChunksRefusedException.class)
                .hasMessageContainingAll("Document", "transaction is yours", "DataSource");
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            ArchiveManagers joined = ArchiveManagers.on(execution.on(connection).listener(journal));
            assertThatThrownBy(() -> joined.document().all().bulkDelete(chunks))
                    .isInstanceOf(ChunksRefusedException.class);
            connection.rollback();
        }
        assertThat(journal.statements()).isEmpty();
        assertThat(database.rows(DOCUMENTS)).isEqualTo(before);
    }

    @Test
    void aConnectionWithoutATransactionIsCommittedByChunks() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            ArchiveManagers borrowed = ArchiveManagers.on(execution.on(connection));

            borrowed.person().insert(new Person(7, "Dot"));
            borrowed.person().filter(person -> person.id.gt(1)).bulkDelete(BulkOptions.chunksOf(1));

            assertThat(database.rows("select id from person")).containsExactly("1");
        }
    }
}
