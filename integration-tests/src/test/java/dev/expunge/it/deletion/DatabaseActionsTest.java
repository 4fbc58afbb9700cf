package dev.expunge.it.deletion;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.error.ExpungeException;
import dev.expunge.it.archive.ArchiveDatabase;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The library's deletes leave the rows that PostgreSQL's own actions leave, and are refused where it refuses. RESTRICT
 * means there a constraint that is checked when all rows are gone: one that is not deferred is checked inside the cascade.
 */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class DatabaseActionsTest {

    private static final int ROUNDS = 200;
    private static final String REFUSED = "refused";

    @Parameter
    Execution execution;

    private TestDatabase tried;
    private TestDatabase oracle;

    @BeforeEach
    void open(Databases databases) throws SQLException {
        tried = ArchiveDatabase.empty(databases, execution.product());
        oracle = ArchiveDatabase.actingItself(databases, Product.POSTGRESQL);
    }

    @Test
    void leavesTheSameRows() throws SQLException {
        long first = Long.getLong("expunge.oracle.seed", new Random().nextLong());
        int refused = 0;
        try (Connection ours = begin(tried);
                Connection theirs = begin(oracle)) {
            for (long seed : LongStream.range(first, first + ROUNDS).toArray()) {
                RandomArchive archive = RandomArchive.of(seed);
                String expected = outcome(theirs, archive, () -> deleteBySql(theirs, archive));
                assertThat(outcome(ours, archive, () -> deleteByLibrary(ours, archive)))
                        .as(
                                "-Dexpunge.oracle.seed=%d: delete %s from %s of%n%s",
                                seed, archive.ids(), archive.table(), archive.script())
                        .isEqualTo(expected);
                refused += expected.equals(REFUSED) ? 1 : 0;
            }
        }
        assertThat(refused).as("refused of %d, from seed %d", ROUNDS, first).isBetween(1, ROUNDS - 1);
    }

    private static Connection begin(TestDatabase database) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static String outcome(Connection connection, RandomArchive archive, Delete delete) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(archive.script());
            return delete.isDone() ? everyRow(connection) : REFUSED;
        } finally {
            connection.rollback();
        }
    }

    private static String everyRow(Connection connection) throws SQLException {
        StringBuilder rows = new StringBuilder();
        for (String table : RandomArchive.TABLES) {
            rows.append(table).append(TestDatabase.rows(connection, "select * from " + table + " order by id"));
        }
        return rows.toString();
    }

    private static boolean deleteBySql(Connection connection, RandomArchive archive) throws SQLException {
        String ids = archive.ids().stream().map(id -> ", " + id).collect(joining());
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from %s where id in (0%s)".formatted(archive.table(), ids));
            statement.execute("set constraints all immediate");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean deleteByLibrary(Connection connection, RandomArchive archive) {
        try {
            deleteRows(ArchiveManagers.on(execution.on(connection)), archive.table(), archive.ids());
            return true;
        } catch (ExpungeException e) {
            return false;
        }
    }

    private static void deleteRows(ArchiveManagers archive, String table, List<Integer> ids) {
        switch (table) {
            case "person" -> archive.person().filter(row -> row.id.in(ids)).delete();
            case "folder" -> archive.folder().filter(row -> row.id.in(ids)).delete();
            case "document" -> archive.document().filter(row -> row.id.in(ids)).delete();
            case "attachment" ->
                archive.attachment().filter(row -> row.id.in(ids)).delete();
            case "remark" -> archive.remark().filter(row -> row.id.in(ids)).delete();
            case "chapter" -> archive.chapter().filter(row -> row.id.in(ids)).delete();
            case "team" -> archive.team().filter(row -> row.id.in(ids)).delete();
            case "member" -> archive.member().filter(row -> row.id.in(ids)).delete();
            default -> throw new IllegalArgumentException(table);
        }
    }

    /** A delete; says whether it was done, and not refused. */
    private interface Delete {
        boolean isDone() throws SQLException;
    }
}
