package dev.expunge.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole tour, once, on an H2 whose tables are looked at afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTest {

    private static final String URL = "jdbc:h2:mem:whole-tour";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Connection database;
    private int exitCode;

    @BeforeAll
    void run() throws SQLException {
        database = DriverManager.getConnection(URL, "sa", "");
        exitCode = Tour.run(
                new PrintWriter(out, true), new PrintWriter(err, true), "--url", URL, "--user", "sa", "--keep");
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void goesThrough() {
        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(headings())
                .containsExactly(
                        "A record store deletes: a tour of Expunge",
                        "1  The store moves in",
                        "2  An artist leaves",
                        "3  Delete what matches",
                        "4  Refused: what was sold must stay",
                        "5  Into the trash, and back: a customer changes his mind",
                        "6  In bulk: the books are closed",
                        "7  Employees leave, customers stay",
                        "8  A key of two columns",
                        "What is left");
    }

    @Test
    void fitsTheScreen() {
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void copiesEveryRow() {
        assertThat(chapter("1  The store moves in"))
                .contains("PlaylistTrack   8 715", "Track           3 503", "15 607 rows in 11 tables");
    }

    @Test
    void leavesTheRowsThatItShould() throws SQLException {
        assertRows("Artist", 275 - 1);
        assertRows("Album", 347 - 1 - 2 - 3);
        assertRows("Genre", 25);
        assertRows("MediaType", 5 - 1);
        assertRows("Track", 3503 - 2 - 2 - 38);
        assertRows("Playlist", 18 - 1);
        assertRows("PlaylistTrack", 8715 - 4 - 9 - 96 - 1);
        assertRows("Employee", 8 - 2);
        assertRows("Customer", 59);
        assertRows("Invoice", 42);
        assertRows("InvoiceLine", 228);
    }

    @Test
    void changesTheReferencesOfWhoStays() throws SQLException {
        assertThat(count("\"Customer\" WHERE \"SupportRepId\" IS NULL")).isEqualTo(21);
        assertThat(count("\"Employee\" WHERE \"ReportsTo\" IS NULL")).isEqualTo(1 + 2);
        assertThat(count("\"Track\" WHERE \"MediaTypeId\" = 4")).isZero();
        assertThat(chapter("7  Employees leave, customers stay"))
                .containsPattern("deleted +Employee +2")
                .containsPattern("updated +Customer.supportRep +21")
                .containsPattern("updated +Employee.reportsTo +2")
                .containsPattern("updated +Track.mediaTypeId +7")
                .contains("59 customers as before, 21 of them without a contact");
    }

    @Test
    void showsThePlanTheSqlAndTheReportOfOneArtist() {
        assertThat(chapter("2  An artist leaves"))
                .contains("It was sold 0 times.")
                .contains("PROTECT", "FOR UPDATE", "DELETE FROM \"Artist\"")
                .containsPattern("deleted +Artist +1")
                .containsPattern("deleted +Album +1")
                .containsPattern("deleted +Track +2")
                .containsPattern("deleted +PlaylistTrack +4");
    }

    @Test
    void deletesWhatMatchesAFilter() {
        assertThat(chapter("3  Delete what matches"))
                .containsPattern("deleted +Album +2")
                .containsPattern("deleted +Track +2")
                .containsPattern("deleted +PlaylistTrack +9");
    }

    @Test
    void isRefusedWhereASaleProtectsATrack() {
        assertThat(chapter("4  Refused: what was sold must stay"))
                .contains("InvoiceLine.track", "18", "all 11 tables have as many rows as before")
                .contains("None: customers have bought from each.");
    }

    @Test
    void givesBackEveryInvoice() throws SQLException {
        assertThat(chapter("5  Into the trash, and back: a customer changes his mind"))
                .containsPattern("to the trash +Customer +1")
                .containsPattern("to the trash +Invoice +7")
                .contains("58 customers and 405 invoices", "Jane Peacock   {Customer=1, Invoice=7}")
                .containsPattern("restored +Customer +1")
                .containsPattern("restored +Invoice +7")
                .contains("His invoices have all of their 38 lines.");
        assertThat(count("\"Customer\" WHERE \"DeletedAt\" IS NOT NULL")).isZero();
    }

    @Test
    void deletesInBulkAndThenWhatWasRefused() {
        assertThat(chapter("6  In bulk: the books are closed"))
                .containsPattern("to the trash +Invoice +370")
                .containsPattern("purged +Invoice +370")
                .containsPattern("purged +InvoiceLine +2 012")
                .containsPattern("deleted +Album +3")
                .containsPattern("deleted +Track +38")
                .containsPattern("deleted +PlaylistTrack +96");
    }

    @Test
    void deletesByACompositeKey() {
        assertThat(chapter("8  A key of two columns"))
                .contains("PlaylistTrackPlaylist")
                .containsPattern("deleted +PlaylistTrack +1")
                .containsPattern("deleted +Playlist +1");
    }

    private List<String> headings() {
        List<String> lines = out.toString().lines().toList();
        return lines.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith(" "))
                .filter(line -> !line.matches("[-=]+"))
                .toList();
    }

    private String chapter(String heading) {
        String text = out.toString().replace("\r", "");
        int start = text.indexOf("\n" + heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int body = start + heading.length() + 2;
        int end = text.indexOf("\n---", body + heading.length() + 1);
        return end < 0 ? text.substring(body) : text.substring(body, end);
    }

    private void assertRows(String table, long expected) throws SQLException {
        assertThat(count('"' + table + '"')).as(table).isEqualTo(expected);
    }

    private long count(String rows) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM \"expunge_tour\"." + rows)) {
            count.next();
            return count.getLong(1);
        }
    }
}
