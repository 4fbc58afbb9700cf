package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.field.SubqueryCondition;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names that are reserved, of mixed case, or hold quotes; and tables called like our aliases. */
class IdentifierTest {

    private static final Column<Integer> KEY = Column.required("key", "select", ValueTypes.INTEGER);
    private static final Column<String> NAME = Column.required("name", "The \"Name\"", ValueTypes.STRING);
    private static final Column<Integer> PARENT = Column.optional("parent", "Parent'Id", ValueTypes.INTEGER);
    private static final Table ORDER = Table.of("odd.Order", "Order")
            .inSchema("my \"schema\"")
            .withColumns(KEY, NAME)
            .withKey(KEY);
    private static final Table T1 =
            Table.of("odd.Line", "t1").withColumns(KEY, PARENT).withKey(KEY);
    private static final Reference REFERENCE = Reference.toKey("parent", T1, ORDER, PARENT);

    private final Dialect dialect = new H2Dialect();
    private final SelectRenderer renderer = new SelectRenderer(dialect);
    private InMemoryDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        database.execute("CREATE SCHEMA \"my \"\"schema\"\"\"");
        database.execute("CREATE TABLE \"my \"\"schema\"\"\".\"Order\" (\"select\" INT PRIMARY KEY,"
                + " \"The \"\"Name\"\"\" VARCHAR(20) NOT NULL)");
        database.execute("CREATE TABLE t1 (\"select\" INT PRIMARY KEY, \"Parent'Id\" INT)");
        database.execute("INSERT INTO \"my \"\"schema\"\"\".\"Order\" VALUES (1, 'one'), (2, 'two')");
        database.execute("INSERT INTO t1 VALUES (10, 1), (20, 2), (30, NULL)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void areQuotedWhereTheyHaveToBe() {
        Sql sql = renderer.select(linesOf("two"), List.of(KEY));
        assertThat(sql.text())
                .isEqualTo("SELECT t0.\"select\" FROM t1 t0"
                        + " JOIN \"my \"\"schema\"\"\".\"Order\" t1 ON t1.\"select\" = t0.\"Parent'Id\""
                        + " WHERE t1.\"The \"\"Name\"\"\" = ?");
        assertThat(keys(sql)).containsExactly(20);
        assertThat(keys(renderer.lockingKeys(linesOf("two"), List.of(KEY)))).containsExactly(20);
    }

    @Test
    void ofATargetAreNotHiddenByAnAlias() {
        Sql sql = renderer.deleteWhere(linesOf("two"));
        assertThat(sql.text()).contains("\"Order\" t2 WHERE t2.\"select\" = t1.\"Parent'Id\"");
        assertThat(run(session -> session.update(sql)).longValue()).isEqualTo(1);
        assertThat(keys(renderer.select(Selection.all(T1), List.of(KEY)))).containsExactlyInAnyOrder(10, 30);
    }

    @Test
    void ofATargetAreNotHiddenByAnAliasOfASubquery() {
        Path root = Path.root(T1);
        Path other = Path.root(ORDER);
        Selection orders = Selection.all(ORDER)
                .filter(
                        other,
                        new Condition.Comparison<>(
                                new Condition.Operand<>(other, KEY),
                                Condition.Comparator.EQ,
                                new Condition.Operand<>(root, KEY)));
        Sql sql = renderer.deleteWhere(Selection.all(T1).filter(root, new SubqueryCondition.Existence(orders).not()));
        assertThat(sql.text())
                .isEqualTo("DELETE FROM t1 WHERE NOT EXISTS (SELECT 1 FROM \"my \"\"schema\"\"\".\"Order\" t2"
                        + " WHERE t2.\"select\" = t1.\"select\")");
        assertThat(run(session -> session.update(sql)).longValue()).isEqualTo(3);
    }

    @Test
    void areQuotedInInserts() {
        String text = new InsertRenderer(dialect).text(ORDER, ORDER.columns());
        assertThat(text)
                .isEqualTo(
                        "INSERT INTO \"my \"\"schema\"\"\".\"Order\" (\"select\", \"The \"\"Name\"\"\") VALUES (?, ?)");
        Sql sql = new Sql(text, List.of(Parameter.of(KEY, 3), Parameter.of(NAME, "three")));
        assertThat(run(session -> session.update(sql)).longValue()).isEqualTo(1);
    }

    @Test
    void areQuotedWhereTheProductReservesThem() {
        assertThat(dialect.identifier("second")).isEqualTo("\"second\"");
        assertThat(dialect.identifier("only")).isEqualTo("only");
        assertThat(new PostgreSqlDialect().identifier("only")).isEqualTo("\"only\"");
    }

    private static Selection linesOf(String order) {
        Path root = Path.root(T1);
        Condition.Operand<String> name = new Condition.Operand<>(root.follow(REFERENCE), NAME);
        return Selection.all(T1).filter(root, Condition.Comparison.ofValue(name, Condition.Comparator.EQ, order));
    }

    private List<Integer> keys(Sql sql) {
        return run(session -> session.query(sql, List.of(KEY), row -> row.required(KEY)));
    }

    private <R> R run(Function<Session, R> work) {
        TransactionSource source = TransactionSource.own(ConnectionSource.of(database.dataSource()));
        return source.with(new SessionSettings(dialect, Reporting.silent(), 100))
                .run(work);
    }
}
