package dev.expunge.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.SchemaMismatchException;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.StorePlans;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import dev.expunge.schema.SchemaReport;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way in which a live schema may disagree with the models, on H2. */
class VerificationTest {

    private InMemoryDatabase database;

    @BeforeEach
    void openDatabase() throws SQLException {
        database = InMemoryDatabase.open();
    }

    @AfterEach
    void closeDatabase() throws SQLException {
        database.close();
    }

    @Test
    void findsNothingWhereTablesAreWhatTheModelsSay() {
        SchemaReport report = verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.requireClean()).isSameAs(report);
        assertThat(report).hasToString("The database agrees with the models of " + report.registry() + ".\n");
    }

    @Test
    void findsATableThatIsMissing() throws SQLException {
        database.execute("ALTER TABLE employee RENAME TO worker");

        assertThat(verify().findings())
                .containsExactly(new Finding(
                        Problem.MISSING_TABLE,
                        "Employee",
                        "Table employee does not exist.",
                        "no table of that name",
                        "Create it; the script generated beside the registry says how."));
    }

    @Test
    void tellsWhereElseATableIs() throws SQLException {
        database.execute("DROP TABLE employee");
        database.execute("CREATE SCHEMA staff");
        database.execute("CREATE TABLE staff.employee (id INT PRIMARY KEY)");
        database.execute("CREATE TABLE \"employee\" (id INT PRIMARY KEY)");

        Finding finding = only();

        assertThat(finding.problem()).isEqualTo(Problem.MISSING_TABLE);
        assertThat(finding.found()).contains("STAFF.EMPLOYEE").contains("PUBLIC.employee");
    }

    @Test
    void findsAColumnThatIsMissingAndNothingThatFollowsFromIt() throws SQLException {
        database.execute("ALTER TABLE employee ALTER COLUMN reports_to RENAME TO boss");

        assertThat(only())
                .isEqualTo(new Finding(
                        Problem.MISSING_COLUMN,
                        "Employee.reportsTo",
                        "Column reports_to of employee does not exist.",
                        "the columns ID, NAME, BOSS",
                        "Add it, or say what it is called: @Column(name = \"...\")."));
    }

    @Test
    void findsNullThatAFieldDoesNotTake() throws SQLException {
        database.execute("ALTER TABLE artist ALTER COLUMN name SET NULL");

        Finding finding = only();

        assertThat(finding.problem()).isEqualTo(Problem.NULLABILITY);
        assertThat(finding.message()).isEqualTo("Column name of artist allows null, but Artist.name does not.");
        assertThat(finding.found()).isEqualTo("CHARACTER VARYING, null allowed");
    }

    @Test
    void findsNullThatAColumnDoesNotTake() throws SQLException {
        database.execute("ALTER TABLE track ALTER COLUMN composer SET NOT NULL");

        Finding finding = only();

        assertThat(finding.problem()).isEqualTo(Problem.NULLABILITY);
        assertThat(finding.message())
                .isEqualTo("Column composer of track does not allow null, but Track.composer does.");
    }

    @Test
    void findsATypeThatIsTooNarrow() throws SQLException {
        database.execute("ALTER TABLE track ALTER COLUMN milliseconds SET DATA TYPE INT");

        Finding finding = only();

        assertThat(finding.problem()).isEqualTo(Problem.TYPE);
        assertThat(finding.subject()).isEqualTo("Track.milliseconds");
        assertThat(finding.found()).isEqualTo("INTEGER, NOT NULL");
    }

    @Test
    void acceptsATypeThatIsWider() throws SQLException {
        database.execute("ALTER TABLE invoice_line ALTER COLUMN quantity SET DATA TYPE BIGINT");

        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void comparesNoTypesWhereTheyAreNotKept() throws SQLException {
        database.execute("ALTER TABLE track ALTER COLUMN milliseconds SET DATA TYPE INT");
        DatabaseSettings settings = DatabaseSettings.of(database.dataSource()).dialect(new StandardDialect("another"));

        assertThat(Database.open(StorePlans.registry(), settings).verify().findings())
                .isEmpty();
    }

    @Test
    void findsAKeyThatIsNone() throws SQLException {
        database.execute("ALTER TABLE invoice_line DROP PRIMARY KEY");

        assertThat(only())
                .isEqualTo(new Finding(
                        Problem.NOT_UNIQUE,
                        "InvoiceLine.id",
                        "Two rows of invoice_line may have the same (id).",
                        "nothing is unique",
                        "ALTER TABLE invoice_line ADD PRIMARY KEY (id)"));
    }

    @Test
    void findsAConstraintThatIsMissing() throws SQLException {
        dropForeignKey("album");

        assertThat(verify().findings())
                .first()
                .isEqualTo(new Finding(
                        Problem.MISSING_FOREIGN_KEY,
                        "Album.artist",
                        "No foreign key of album stands behind Album.artist, which is CASCADE on delete.",
                        "no constraint on (artist_id)",
                        "ALTER TABLE album ADD FOREIGN KEY (artist_id) REFERENCES artist (id)"));
    }

    @Test
    void findsAConstraintThatLeadsElsewhere() throws SQLException {
        dropForeignKey("album");
        database.execute("ALTER TABLE album ADD CONSTRAINT astray FOREIGN KEY (artist_id) REFERENCES employee");

        Finding finding = only();

        assertThat(finding.problem()).isEqualTo(Problem.MISSING_FOREIGN_KEY);
        assertThat(finding.found()).isEqualTo("constraint ASTRAY to PUBLIC.EMPLOYEE");
    }

    @Test
    void findsARowThatTheDatabaseDeletesAndTheModelProtects() throws SQLException {
        dropForeignKey("invoice_line");
        database.execute("ALTER TABLE invoice_line ADD CONSTRAINT sold FOREIGN KEY (track_id) REFERENCES track"
                + " ON DELETE CASCADE");

        assertThat(only())
                .isEqualTo(new Finding(
                        Problem.ON_DELETE,
                        "InvoiceLine.trackId",
                        "Constraint SOLD of invoice_line contradicts InvoiceLine.trackId, which is PROTECT on delete.",
                        "ON DELETE CASCADE",
                        "Declare the constraint without an ON DELETE clause, or the reference DB_CASCADE."));
    }

    @Test
    void acceptsThatTheDatabaseDoesWhatTheLibraryDoes() throws SQLException {
        dropForeignKey("album");
        database.execute("ALTER TABLE album ADD FOREIGN KEY (artist_id) REFERENCES artist ON DELETE CASCADE");

        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void findsAReferenceWithoutIndexAndSaysHowToCreateOne() throws SQLException {
        dropForeignKey("album");
        Finding finding = without(Problem.MISSING_FOREIGN_KEY);

        assertThat(finding.problem()).isEqualTo(Problem.MISSING_INDEX);
        assertThat(finding.message())
                .isEqualTo("Each delete from artist reads all of album: no index is on (artist_id).");
        assertThat(finding.help()).isEqualTo("CREATE INDEX album_artist_id_idx ON album (artist_id)");

        database.execute(finding.help());
        assertThat(verify().without(Problem.MISSING_FOREIGN_KEY).isClean()).isTrue();
    }

    @Test
    void looksForTheReferenceAtTheHeadOfAnIndex() throws SQLException {
        dropForeignKey("playlist_track");

        assertThat(without(Problem.MISSING_FOREIGN_KEY).help())
                .isEqualTo("CREATE INDEX playlist_track_track_id_idx ON playlist_track (track_id)");
    }

    @Test
    void takesAnIndexThatBeginsWithTheReference() throws SQLException {
        dropForeignKey("album");
        database.execute("CREATE INDEX longer ON album (artist_id, title)");

        assertThat(verify().without(Problem.MISSING_FOREIGN_KEY).findings()).isEmpty();
    }

    @Test
    void comparesTheColumnsOfAViewAlone() throws SQLException {
        database.execute("ALTER TABLE employee RENAME TO worker");
        database.execute("CREATE VIEW employee AS SELECT id, reports_to FROM worker");

        assertThat(only().message()).isEqualTo("Column name of employee does not exist.");
    }

    @Test
    void refusesAReportThatIsNotClean() throws SQLException {
        database.execute("DROP TABLE employee");

        assertThatThrownBy(() -> verify().requireClean())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("""
                        The database and the models of %s disagree in 1 point:

                        [MISSING_TABLE] Table employee does not exist.
                          found: no table of that name
                          help:  Create it; the script generated beside the registry says how.
                        """, StorePlans.registry().name());
    }

    @Test
    void looksThroughACallersConnection() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);

            assertThat(Database.open(StorePlans.registry(), connection).verify().isClean())
                    .isTrue();
        }
    }

    /** Takes away the only foreign key of a table, and with it the index that H2 made for it. */
    private void dropForeignKey(String table) throws SQLException {
        String name;
        try (Connection connection = database.dataSource().getConnection();
                ResultSet keys = connection.getMetaData().getImportedKeys(null, null, table.toUpperCase(Locale.ROOT))) {
            keys.next();
            name = keys.getString("FK_NAME");
        }
        database.execute("ALTER TABLE " + table + " DROP CONSTRAINT " + name);
    }

    private SchemaReport verify() {
        return Database.open(StorePlans.registry(), database.dataSource()).verify();
    }

    private Finding only() {
        List<Finding> findings = verify().findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private Finding without(Problem accepted) {
        List<Finding> findings = verify().without(accepted).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
