package dev.expunge.it.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.it.archive.ArchiveDatabase;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.jdbc.SentStatement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hundred thousand roots, of which no more than one chunk is ever held. */
@ExtendWith(DatabasesExtension.class)
class ManyRootsTest {

    private static final int ROOTS = 100_000;
    private static final int CHUNK = 5_000;

    @Test
    void noStatementReturnsMoreThanAChunk(Databases databases) throws Exception {
        TestDatabase database = ArchiveDatabase.empty(databases, Product.POSTGRESQL);
        database.run("""
                insert into person select id, 'P' from generate_series(1, %1$d) id;
                insert into folder select id, null, id from generate_series(2, %1$d, 10) id;
                """.formatted(ROOTS));
        database.run("create index on folder (owner_id); create index on document (reviewer_id); analyze");
        AtomicLong mostRows = new AtomicLong();
        ArchiveManagers archive = ArchiveManagers.on(DatabaseSettings.of(database.dataSource())
                .listener((SentStatement sent) -> mostRows.accumulateAndGet(sent.rows(), Math::max)));

        DeletionReport report =
                archive.person().filter(person -> person.id.gt(1)).bulkDelete(BulkOptions.chunksOf(CHUNK));

        assertThat(report.deleted()).isEqualTo(Map.of("Person", ROOTS - 1L));
        assertThat(report.updated()).isEqualTo(Map.of("Folder.ownerId", ROOTS / 10L));
        assertThat(report.chunks().committed()).isEqualTo(ROOTS / CHUNK);
        assertThat(report.statements())
                .as("one SELECT, two UPDATEs and one DELETE for each chunk")
                .isEqualTo(4 * ROOTS / CHUNK);
        assertThat(mostRows).hasValue(CHUNK);
        assertThat(database.rows("select id from person")).containsExactly("1");
    }
}
