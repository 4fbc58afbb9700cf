package dev.expunge.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import dev.expunge.sample.store.MusicStoreManagers;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Deleting artists of the record store: albums, tracks and playlist entries go along, sold tracks protect. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class ArtistDeletionTest {

    /** One album, two tracks, four playlist entries, never sold. */
    private static final int AISHA_DUO = 197;

    /** 21 albums, 213 tracks, 516 playlist entries, 140 sales. */
    private static final int IRON_MAIDEN = 90;

    private static final String[] ONE_STATEMENT_EACH = {
        "SELECT Artist",
        "SELECT Album",
        "SELECT Track",
        "SELECT InvoiceLine",
        "DELETE PlaylistTrack",
        "DELETE Track",
        "DELETE Album",
        "DELETE Artist"
    };

    @Parameter
    Product product;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private MusicStoreManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.chinook(product);
        store = MusicStoreManagers.on(DatabaseSettings.of(database.dataSource()).listener(journal));
    }

    @Test
    void sendsOneSelectAndOneDeletePerTableAndOneGuard() {
        Map<String, Long> before = database.sizes();

        DeletionReport report = store.artist().deleteById(AISHA_DUO);

        assertThat(journal.kinds()).containsExactly(ONE_STATEMENT_EACH);
        assertThat(report.statements()).isEqualTo(ONE_STATEMENT_EACH.length);
        assertThat(report.deleted())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("Artist", 1L, "Album", 1L, "Track", 2L, "PlaylistTrack", 4L));
        assertThat(report.updated()).isEmpty();
        assertThat(database.sizes()).isEqualTo(less(before, report.deleted()));
    }

    @Test
    void sendsTheseStatements() {
        store.artist().deleteById(AISHA_DUO);

        String statements = """
                SELECT "Artist"."ArtistId" FROM "Artist" WHERE "Artist"."ArtistId" = ? FOR UPDATE [197] -> 1
                SELECT "Album"."AlbumId" FROM "Album" WHERE "Album"."ArtistId" = ? FOR UPDATE [197] -> 1
                SELECT "Track"."TrackId" FROM "Track" WHERE "Track"."AlbumId" = ? FOR UPDATE [262] -> 2
                SELECT 0, COUNT(*) FROM "InvoiceLine" WHERE "InvoiceLine"."TrackId" = ANY (?) [[3349, 3350]] -> 1
                DELETE FROM "PlaylistTrack" WHERE "PlaylistTrack"."TrackId" = ANY (?) [[3349, 3350]] -> 4
                DELETE FROM "Track" WHERE "Track"."TrackId" = ANY (?) [[3349, 3350]] -> 2
                DELETE FROM "Album" WHERE "Album"."AlbumId" = ? [262] -> 1
                DELETE FROM "Artist" WHERE "Artist"."ArtistId" = ? [197] -> 1
                """;
        assertThat(String.join("\n", journal.lines()))
                .isEqualTo((product == Product.POSTGRESQL ? lockedInOrder(statements) : statements).strip());
    }

    private static String lockedInOrder(String statements) {
        return statements.replaceAll("SELECT (\\S+) (.*) FOR UPDATE", "SELECT $1 $2 ORDER BY $1 FOR UPDATE");
    }

    @Test
    void sendsNoMoreForThousandsOfRows() {
        growIronMaiden();
        Map<String, Long> before = database.sizes();

        DeletionReport report = store.artist().deleteById(IRON_MAIDEN);

        assertThat(journal.kinds()).containsExactly(ONE_STATEMENT_EACH);
        assertThat(report.deleted()).containsEntry("Track", 3716L).containsEntry("PlaylistTrack", 4019L);
        assertThat(database.sizes()).isEqualTo(less(before, report.deleted()));
    }

    @Test
    void deletesByRecord() {
        DeletionReport report = store.artist().delete(store.artist().get(AISHA_DUO));

        assertThat(report.total()).isEqualTo(8);
        assertThat(store.artist().find(AISHA_DUO)).isEmpty();
    }

    @Test
    void deletesByFilterOverReferences() {
        DeletionReport report = store.album()
                .filter(album -> album.artist().name.eq("Aisha Duo"))
                .delete();

        assertThat(report.deleted())
                .containsExactlyInAnyOrderEntriesOf(Map.of("Album", 1L, "Track", 2L, "PlaylistTrack", 4L));
        assertThat(store.artist().find(AISHA_DUO)).isPresent();
    }

    @Test
    void deletesInBulk() {
        Map<String, Long> before = database.sizes();

        DeletionReport report = store.artist()
                .filter(artist -> artist.id.in(AISHA_DUO, 196, 199))
                .bulkDelete();

        assertThat(journal.kinds()).containsExactly(ONE_STATEMENT_EACH);
        assertThat(report.deleted()).containsEntry("Artist", 3L).containsEntry("Track", 5L);
        assertThat(database.sizes()).isEqualTo(less(before, report.deleted()));
    }

    @Test
    void sendsNothingMoreWhereNothingIsFound() {
        DeletionReport report = store.artist().deleteById(4711);

        assertThat(report.total()).isZero();
        assertThat(journal.kinds()).containsExactly("SELECT Artist");
    }

    @Test
    void aSaleProtectsItsTrack() {
        Map<String, Long> before = database.sizes();

        assertThatThrownBy(() -> store.artist().deleteById(IRON_MAIDEN))
                .isInstanceOf(ProtectedException.class)
                .hasMessageContainingAll("Artist", "InvoiceLine.track", "140");
        assertThat(journal.kinds())
                .as("the last lists some of the rows that block")
                .containsExactly(
                        "SELECT Artist", "SELECT Album", "SELECT Track", "SELECT InvoiceLine", "SELECT InvoiceLine");
        assertThat(database.sizes()).isEqualTo(before);
    }

    private void growIronMaiden() {
        database.run("delete from \"InvoiceLine\"");
        database.run("""
                insert into "Track"
                select 100000 + "TrackId", "Name", 94, "MediaTypeId", "GenreId", null, 1, 1, "UnitPrice" from "Track"
                """);
        database.run("insert into \"PlaylistTrack\" select 1, \"TrackId\" from \"Track\" where \"TrackId\" > 100000");
    }

    private static Map<String, Long> less(Map<String, Long> sizes, Map<String, Long> deleted) {
        Map<String, Long> left = new TreeMap<>(sizes);
        deleted.forEach((model, count) -> left.merge(model, -count, Long::sum));
        return left;
    }
}
