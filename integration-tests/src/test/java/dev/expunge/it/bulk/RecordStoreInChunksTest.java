package dev.expunge.it.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import dev.expunge.sample.store.MusicStoreManagers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of rows of the record store in chunks: what is sent, and what is left. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class RecordStoreInChunksTest {

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private MusicStoreManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.chinook(execution.product());
        store = MusicStoreManagers.on(execution.on(database.dataSource()).listener(journal));
    }

    @Test
    void twoChunksSendTheSameStatements() {
        DeletionReport report =
                store.artist().filter(artist -> artist.id.in(196, 197, 199)).bulkDelete(BulkOptions.chunksOf(2));

        assertThat(report.deleted()).isEqualTo(Map.of("Artist", 3L, "Album", 3L, "Track", 5L, "PlaylistTrack", 10L));
        assertThat(report.statements()).isEqualTo(journal.statements().size());
        if (execution == Execution.H2) {
            assertThat(String.join("\n", journal.lines())).isEqualTo("""
                    SELECT t0."ArtistId" FROM "Artist" t0 WHERE t0."ArtistId" = ANY (?)\
                     ORDER BY t0."ArtistId" FETCH FIRST 2 ROWS ONLY FOR UPDATE [[196, 197, 199]] -> 2
                    SELECT "Album"."AlbumId" FROM "Album" WHERE "Album"."ArtistId" = ANY (?) FOR UPDATE [[196, 197]] -> 2
                    SELECT "Track"."TrackId" FROM "Track" WHERE "Track"."AlbumId" = ANY (?) FOR UPDATE [[260, 262]] -> 3
                    SELECT 0, COUNT(*) FROM "InvoiceLine" WHERE "InvoiceLine"."TrackId" = ANY (?) [[3336, 3349, 3350]] -> 1
                    DELETE FROM "PlaylistTrack" WHERE "PlaylistTrack"."TrackId" = ANY (?) [[3336, 3349, 3350]] -> 6
                    DELETE FROM "Track" WHERE "Track"."TrackId" = ANY (?) [[3336, 3349, 3350]] -> 3
                    DELETE FROM "Album" WHERE "Album"."AlbumId" = ANY (?) [[260, 262]] -> 2
                    DELETE FROM "Artist" WHERE "Artist"."ArtistId" = ANY (?) [[196, 197]] -> 2
                    SELECT t0."ArtistId" FROM "Artist" t0 WHERE t0."ArtistId" = ANY (?) AND t0."ArtistId" > ?\
                     ORDER BY t0."ArtistId" FETCH FIRST 2 ROWS ONLY FOR UPDATE [[196, 197, 199], 197] -> 1
                    SELECT "Album"."AlbumId" FROM "Album" WHERE "Album"."ArtistId" = ? FOR UPDATE [199] -> 1
                    SELECT "Track"."TrackId" FROM "Track" WHERE "Track"."AlbumId" = ? FOR UPDATE [264] -> 2
                    SELECT 0, COUNT(*) FROM "InvoiceLine" WHERE "InvoiceLine"."TrackId" = ANY (?) [[3352, 3358]] -> 1
                    DELETE FROM "PlaylistTrack" WHERE "PlaylistTrack"."TrackId" = ANY (?) [[3352, 3358]] -> 4
                    DELETE FROM "Track" WHERE "Track"."TrackId" = ANY (?) [[3352, 3358]] -> 2
                    DELETE FROM "Album" WHERE "Album"."AlbumId" = ? [264] -> 1
                    DELETE FROM "Artist" WHERE "Artist"."ArtistId" = ? [199] -> 1
                    """.strip());
        }
    }

    @Test
    void keysOfSeveralColumnsAreTakenInTheirOrder() {
        long all = database.number("select count(*) from \"PlaylistTrack\"");

        DeletionReport report = store.playlistTrack().all().bulkDelete(BulkOptions.chunksOf(1000));

        assertThat(report.deleted()).isEqualTo(Map.of("PlaylistTrack", all));
        assertThat(report.chunks().committed()).isEqualTo((int) (all + 999) / 1000);
        assertThat(database.number("select count(*) from \"PlaylistTrack\"")).isZero();
    }

    @Test
    void aPartOfThemEndsAsInOneDelete(Databases databases) throws Exception {
        TestDatabase other = databases.chinook(execution.product());
        DeletionReport whole = MusicStoreManagers.on(execution.on(other.dataSource()))
                .invoice()
                .filter(invoice -> invoice.total.gt(new BigDecimal("5")))
                .bulkDelete();

        DeletionReport chunked = store.invoice()
                .filter(invoice -> invoice.total.gt(new BigDecimal("5")))
                .bulkDelete(BulkOptions.chunksOf(7));

        assertThat(chunked.softDeleted()).isEqualTo(whole.softDeleted()).containsOnlyKeys("Invoice");
        assertThat(new TreeMap<>(database.sizes())).isEqualTo(new TreeMap<>(other.sizes()));
        for (String table : List.of("Invoice", "InvoiceLine")) {
            String rows = "select \"%1$sId\" from \"%1$s\" order by 1".formatted(table);
            assertThat(database.rows(rows)).isEqualTo(other.rows(rows));
        }
        String live = "select \"InvoiceId\" from \"Invoice\" where \"DeletedAt\" is null order by 1";
        assertThat(database.rows(live)).isEqualTo(other.rows(live)).isNotEmpty();
    }
}
