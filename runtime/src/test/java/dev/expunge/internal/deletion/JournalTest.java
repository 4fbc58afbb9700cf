package dev.expunge.internal.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.fixture.AlbumModelType;
import dev.expunge.fixture.ArtistModelType;
import dev.expunge.fixture.EmployeeModelType;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.InvoiceLineModelType;
import dev.expunge.fixture.StorePlans;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.jdbc.SentStatement;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every statement of a delete in the record store, with its parameters. */
class JournalTest {

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private static final DeletionOptions DEFAULTS = DeletionOptions.defaults();

    private final List<SentStatement> journal = new ArrayList<>();
    private InMemoryDatabase database;
    private Deletions deletions;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        deletions = deletions(new H2Dialect());
        database.execute("INSERT INTO artist VALUES (1, 'Accept'), (2, 'AC/DC')");
        database.execute("INSERT INTO album VALUES (1, 'Balls', 1), (2, 'Restless', 1), (3, 'Rock', 2)");
        database.execute("INSERT INTO track SELECT x, 'Track ' || x, 1 + x / 10, NULL, 1000 FROM system_range(1, 29)");
        database.execute("INSERT INTO playlist_track SELECT 1 + x / 15, x FROM system_range(1, 29)");
        database.execute("INSERT INTO employee VALUES (1, 'Andrew', NULL), (2, 'Nancy', 1), (3, 'Jane', 2)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Deletions deletions(Dialect dialect) {
        LentTransactions transactions =
                new LentTransactions(TransactionSource.own(ConnectionSource.of(database.dataSource()))
                        .with(new SessionSettings(dialect, Reporting.to(journal::add), 100)));
        return new Deletions(
                StorePlans.registry(),
                transactions,
                dialect,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Backoff(length -> {}),
                Hooks.none(),
                List.of());
    }

    private static <F> Selection where(ModelType<?, ?, F> type, Function<F, Condition> condition) {
        Path root = Path.root(type.table());
        return Selection.all(type.table()).filter(root, condition.apply(type.fields(root)));
    }

    @Test
    void anArtistTakesOneSelectAndOneDeletePerTableAndOneGuardStatement() {
        DeletionReport report =
                deletions.delete(where(ArtistModelType.TYPE, artist -> artist.name.eq("Accept")), DEFAULTS);

        assertThat(journal)
                .extracting(SentStatement::sql)
                .containsExactly(
                        "SELECT t0.id FROM artist t0 WHERE t0.name = ? FOR UPDATE",
                        "SELECT album.id FROM album WHERE album.artist_id = ? FOR UPDATE",
                        "SELECT track.id FROM track WHERE track.album_id = ANY (?) FOR UPDATE",
                        "SELECT 0, COUNT(*) FROM invoice_line WHERE invoice_line.track_id = ANY (?)",
                        "DELETE FROM playlist_track WHERE playlist_track.track_id = ANY (?)",
                        "DELETE FROM track WHERE track.id = ANY (?)",
                        "DELETE FROM album WHERE album.id = ANY (?)",
                        "DELETE FROM artist WHERE artist.id = ?");
        assertThat(journal.get(0).parameters()).containsExactly("Accept");
        assertThat(journal.get(1).parameters()).containsExactly(1);
        assertThat(journal.get(2).parameters()).containsExactly(List.of(1, 2));
        assertThat(journal).extracting(SentStatement::rows).containsExactly(1L, 2L, 19L, 1L, 19L, 19L, 2L, 1L);
        assertThat(report.deleted())
                .containsExactly(
                        Map.entry("Artist", 1L),
                        Map.entry("Album", 2L),
                        Map.entry("Track", 19L),
                        Map.entry("PlaylistTrack", 19L));
        assertThat(report.statements()).isEqualTo(8);
    }

    @Test
    void aLeafTakesOneStatement() throws SQLException {
        database.execute("INSERT INTO invoice_line VALUES (1, 1, 0.99, 1), (2, 1, 0.99, 5), (3, 2, 0.99, 7)");

        DeletionReport report =
                deletions.delete(where(InvoiceLineModelType.TYPE, line -> line.quantity.gt(1)), DEFAULTS);

        assertThat(report.deleted()).isEqualTo(Map.of("InvoiceLine", 2L));
        assertThat(journal)
                .extracting(SentStatement::sql)
                .containsExactly("DELETE FROM invoice_line WHERE invoice_line.quantity > ?");
    }

    @Test
    void aPageOfALeafIsDeletedByItsKeys() throws SQLException {
        database.execute("INSERT INTO invoice_line VALUES (1, 1, 0.99, 1), (2, 1, 0.99, 5), (3, 2, 0.99, 7)");

        DeletionReport report =
                deletions.delete(Selection.all(InvoiceLineModelType.TABLE).limitedTo(2), DEFAULTS);

        assertThat(report.deleted()).isEqualTo(Map.of("InvoiceLine", 2L));
        assertThat(journal)
                .extracting(SentStatement::sql)
                .containsExactly(
                        "SELECT t0.id FROM invoice_line t0 ORDER BY t0.id FETCH FIRST 2 ROWS ONLY FOR UPDATE",
                        "DELETE FROM invoice_line WHERE invoice_line.id = ANY (?)");
    }

    @Test
    void roundsEndWhenNoRowIsNew() {
        deletions.deleteKeys(EmployeeModelType.TABLE, List.of(List.of(1)), DEFAULTS);

        assertThat(journal)
                .extracting(SentStatement::sql)
                .containsExactly(
                        "SELECT employee.id FROM employee WHERE employee.id = ? FOR UPDATE",
                        "SELECT employee.id FROM employee WHERE employee.reports_to = ? FOR UPDATE",
                        "SELECT employee.id FROM employee WHERE employee.reports_to = ? FOR UPDATE",
                        "SELECT employee.id FROM employee WHERE employee.reports_to = ? FOR UPDATE",
                        "UPDATE employee SET reports_to = NULL WHERE employee.id = ANY (?)"
                                + " AND employee.reports_to IS NOT NULL",
                        "DELETE FROM employee WHERE employee.id = ANY (?)");
    }

    @Test
    void nothingIsSentForNothing() {
        assertThat(deletions
                        .deleteKeys(AlbumModelType.TABLE, List.of(), DEFAULTS)
                        .total())
                .isZero();
        assertThat(deletions
                        .delete(where(AlbumModelType.TYPE, album -> album.id.in()), DEFAULTS)
                        .total())
                .isZero();
        assertThat(journal).isEmpty();
    }

    @Test
    void deletionIdsAreOfVersion7AndSortByTime() {
        DeletionReport report = deletions.deleteKeys(AlbumModelType.TABLE, List.of(List.of(99)), DEFAULTS);

        assertThat(report.deletionId().version()).isEqualTo(7);
        assertThat(report.deletionId().variant()).isEqualTo(2);
        assertThat(report.deletionId().getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(deletions
                        .deleteKeys(AlbumModelType.TABLE, List.of(), DEFAULTS)
                        .deletionId())
                .isNotEqualTo(report.deletionId());
    }

    @Test
    void anExplanationSendsNothing() {
        Explanation explanation = deletions
                .previews()
                .explain(where(AlbumModelType.TYPE, album -> album.artist().name.eq("Accept")));

        assertThat(explanation.toString().lines())
                .containsExactly(
                        "Deleting Album on H2:",
                        "  1. find the rows of Album: the rows to delete are found once, and locked; rows that refer to"
                                + " them are found by their keys",
                        "       SELECT t0.id FROM album t0 WHERE EXISTS (SELECT 1 FROM artist t1 WHERE t1.id ="
                                + " t0.artist_id AND t1.name = ?) FOR UPDATE",
                        "  2. find the rows of Track by Track.album: rows that refer to them are found by their keys",
                        "       SELECT track.id FROM track WHERE track.album_id = ANY (?) FOR UPDATE",
                        "  3. refuse if InvoiceLine.trackId refers to them (PROTECT)",
                        "       SELECT 0, COUNT(*) FROM invoice_line WHERE invoice_line.track_id = ANY (?)",
                        "  4. delete PlaylistTrack by PlaylistTrack.trackId",
                        "       DELETE FROM playlist_track WHERE playlist_track.track_id = ANY (?)",
                        "  5. delete Track",
                        "       DELETE FROM track WHERE track.id = ANY (?)",
                        "  6. delete Album",
                        "       DELETE FROM album WHERE album.id = ANY (?)");
        assertThat(journal).isEmpty();
    }

    @Test
    void anExplanationKnowsWhatADatabaseDoesNotNeed() {
        Explanation explanation =
                deletions(new PostgreSqlDialect()).previews().explain(Selection.all(EmployeeModelType.TABLE));

        assertThat(explanation.steps().get(0).statements())
                .containsExactly(
                        "SELECT t0.id FROM employee t0 ORDER BY t0.id FOR UPDATE",
                        "SELECT employee.id FROM employee WHERE employee.reports_to = ANY (?) ORDER BY employee.id"
                                + " FOR UPDATE");
        assertThat(explanation.steps().get(1).statements()).isEmpty();
    }
}
