package dev.expunge.it.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.Manager;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Deletes around a circle without nulls, on the one database that lets its constraint wait. */
@ExtendWith(DatabasesExtension.class)
class DeferredConstraintsTest {

    private static final String DEFER = "SET CONSTRAINTS \"Egg laid by\" DEFERRED [] -> 0";
    private static final String ENFORCE = "SET CONSTRAINTS \"Egg laid by\" IMMEDIATE [] -> 0";
    private static final String EVERYTHING = "select id from hen union all select id from egg order by 1";

    /** Lays an egg for each hen that goes: nobody planned for it. */
    private static final String LATE_EGGS = """
            create function lay() returns trigger language plpgsql as
            'begin insert into egg values (old.id + 1000, old.id); return old; end';
            create trigger lay before delete on hen for each row execute function lay()
            """;

    private static Farm farm;

    private final Journal journal = new Journal();
    private TestDatabase tables;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        farm = Farm.compiledIn(folder);
    }

    @AfterAll
    static void close() throws IOException {
        farm.close();
    }

    @BeforeEach
    void fill(Databases databases) throws SQLException {
        tables = databases.empty(Product.POSTGRESQL);
        Farm.fill(tables, "deferrable");
    }

    private DatabaseSettings settings() {
        return DatabaseSettings.of(tables.dataSource()).listener(journal);
    }

    private Manager<Object, Integer, ?> hens(DatabaseSettings settings) {
        Database database = farm.open(settings);
        journal.clear();
        return farm.manager(database, "Hen");
    }

    @Test
    void deferOnlyTheDeclaredConstraintAndCheckItBeforeTheCommit() {
        DeletionReport report = hens(settings()).deleteById(1);

        assertThat(report.deleted()).isEqualTo(Map.of("Hen", 2L, "Egg", 2L, "Feather", 2L));
        assertThat(tables.rows(EVERYTHING)).containsExactly("10", "10");
        assertThat(journal.lines())
                .filteredOn(line -> !line.startsWith("SELECT"))
                .containsExactly(
                        DEFER,
                        "DELETE FROM feather WHERE feather.hen_id = ANY (?) [[1, 2]] -> 2",
                        "DELETE FROM hen WHERE hen.id = ANY (?) [[1, 2]] -> 2",
                        "DELETE FROM egg WHERE egg.id = ANY (?) [[1, 2]] -> 2",
                        ENFORCE);
    }

    @Test
    void isExplained() {
        assertThat(hens(settings()).all().explain().toString())
                .contains("let the database check later: Egg laid by of Egg.henId")
                .contains("SET CONSTRAINTS \"Egg laid by\" DEFERRED")
                .contains("let the database check now: Egg laid by of Egg.henId")
                .contains("SET CONSTRAINTS \"Egg laid by\" IMMEDIATE");
    }

    @Test
    void aPreviewDefersNothing() {
        assertThat(hens(settings()).previewById(1).deleted()).containsEntry("Egg", 2L);
        assertThat(journal.lines()).allMatch(line -> line.startsWith("SELECT"));
    }

    @Test
    void eachChunkDefersForItself() {
        DeletionReport report = hens(settings()).all().bulkDelete(BulkOptions.chunksOf(1));

        assertThat(report.deleted()).isEqualTo(Map.of("Hen", 3L, "Egg", 3L, "Feather", 3L));
        assertThat(journal.lines()).filteredOn(DEFER::equals).hasSize(2);
        assertThat(journal.lines()).filteredOn(ENFORCE::equals).hasSize(2);
    }

    @Test
    void aViolationIsThatOfTheStep() {
        tables.run(LATE_EGGS);
        Manager<Object, Integer, ?> hens = hens(settings());

        ForeignKeyException refusal = catchThrowableOfType(ForeignKeyException.class, () -> hens.deleteById(10));

        assertThat(refusal.step()).isEqualTo("step 6: enforce");
        assertThat(refusal.model()).isEqualTo("Egg");
        assertThat(refusal).hasMessageContaining("Egg laid by");
        assertThat(tables.rows(EVERYTHING)).hasSize(6);
    }

    @Test
    void leavesACallersTransactionCheckingAtOnce() throws SQLException {
        try (Connection connection = transaction()) {
            hens(DatabaseSettings.of(connection)).deleteById(1);

            assertThatThrownBy(() -> run(connection, "insert into egg values (3, 3)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Egg laid by");
        }
    }

    @Test
    void leavesACallersTransactionUsableAndCheckingAtOnceAfterAViolation() throws SQLException {
        tables.run(LATE_EGGS);
        try (Connection connection = transaction()) {
            Manager<Object, Integer, ?> hens = hens(DatabaseSettings.of(connection));
            run(connection, "insert into feather values (103, 10)");

            ForeignKeyException refusal = catchThrowableOfType(ForeignKeyException.class, () -> hens.deleteById(10));

            assertThat(refusal.step()).isEqualTo("step 6: enforce");
            assertThat(refusal.transactionState()).isEqualTo(TransactionState.USABLE);
            assertThat(TestDatabase.rows(connection, "select count(*) from feather"))
                    .containsExactly("4");
            assertThatThrownBy(() -> run(connection, "insert into egg values (3, 3)"))
                    .hasMessageContaining("Egg laid by");
        }
    }

    @Test
    void leavesWhatIsInitiallyDeferredSo() throws SQLException {
        tables.run("alter table egg alter constraint \"Egg laid by\" deferrable initially deferred");
        try (Connection connection = transaction()) {
            hens(DatabaseSettings.of(connection).listener(journal)).deleteById(1);
            assertThat(journal.lines()).endsWith(ENFORCE, DEFER);

            run(connection, "insert into egg values (3, 3)");
            run(connection, "insert into hen values (3, 3)");
            connection.commit();
        }
        assertThat(tables.rows(EVERYTHING)).containsExactly("3", "3", "10", "10");
    }

    @Test
    void aDeleteWithinADeleteLeavesTheCheckToTheOuterOne() {
        Manager<Object, Integer, ?> hens = hens(settings()
                .afterDelete(
                        farm.model("Feather"),
                        (feather, event) ->
                                farm.manager(event.database(), "Hen").deleteById(10)));

        hens.deleteById(1);

        assertThat(tables.rows(EVERYTHING)).isEmpty();
        assertThat(journal.lines()).filteredOn(DEFER::equals).hasSize(1);
        assertThat(journal.lines()).filteredOn(ENFORCE::equals).hasSize(1);
    }

    @Test
    void aDeleteWithinHooksBeforehandChecksForItself() {
        Manager<Object, Integer, ?> hens = hens(settings()
                .beforeDelete(
                        farm.model("Feather"),
                        (feather, event) ->
                                farm.manager(event.database(), "Egg").deleteById(10)));

        hens.deleteById(1);

        assertThat(tables.rows(EVERYTHING)).isEmpty();
        assertThat(journal.lines())
                .filteredOn(line -> List.of(DEFER, ENFORCE).contains(line))
                .containsExactly(DEFER, ENFORCE, DEFER, ENFORCE);
    }

    @Test
    void theNameIsLookedForInTheSchemaOfTheTable(@TempDir Path folder, Databases databases) throws Exception {
        TestDatabase elsewhere = databases.empty(Product.POSTGRESQL);
        elsewhere.run("create schema \"Coop\"");
        Farm.fill(
                new TestDatabase(Product.POSTGRESQL, elsewhere.url() + "?currentSchema=%22Coop%22", elsewhere.user()),
                "deferrable");
        try (Farm coop = Farm.compiledIn(folder, source -> source.replace("@Model\n", "@Model(schema = \"Coop\")\n"))) {
            Database database =
                    coop.open(DatabaseSettings.of(elsewhere.dataSource()).listener(journal));

            coop.manager(database, "Hen").deleteById(1);

            assertThat(journal.lines())
                    .contains("SET CONSTRAINTS \"Coop\".\"Egg laid by\" DEFERRED [] -> 0")
                    .contains("SET CONSTRAINTS \"Coop\".\"Egg laid by\" IMMEDIATE [] -> 0");
        }
    }

    private Connection transaction() throws SQLException {
        Connection connection = tables.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
