package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.sql.MarkValues;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The statements that name rows of one table by keys. The table stands in them under its own name. */
public final class TableStatements {

    private final Table table;
    private final Dialect dialect;
    private final Scope scope;
    private final String qualifier;

    /** Names rows whether they are in the trash or not. */
    public TableStatements(Table table, Dialect dialect) {
        this(table, dialect, Scope.ALL);
    }

    /** @param scope whether rows in the trash are named */
    public TableStatements(Table table, Dialect dialect, Scope scope) {
        this.table = table;
        this.dialect = dialect;
        this.scope = scope;
        this.qualifier = dialect.identifier(table.name());
    }

    /**
     * Returns the statement that locks rows and reads columns of them, by ascending keys where that orders the locks.
     */
    public Sql lock(List<Column<?>> columns, KeyMatches matches) {
        SqlWriter sql = select(columns);
        writeWhere(matches, sql);
        if (dialect.locksInOrder()) {
            sql.sql(" ORDER BY ").join(", ", table.key(), column -> sql.column(qualifier, column));
        }
        return sql.sql(dialect.locksRows() ? " FOR UPDATE" : "").toSql();
    }

    /** Returns the statement that reads columns of rows. */
    public Sql read(List<Column<?>> columns, KeyMatches matches) {
        SqlWriter sql = select(columns);
        writeWhere(matches, sql);
        return sql.toSql();
    }

    /** Returns the statement that reads columns of referrers. */
    public Sql read(List<Column<?>> columns, Referrers referrers) {
        SqlWriter sql = select(columns);
        referrers.write(sql.sql(" WHERE "));
        return sql.toSql();
    }

    /** Returns the statement that reads columns of the first rows by key. */
    Sql readFirst(int limit, List<Column<?>> columns, Countable rows) {
        SqlWriter sql = select(columns);
        rows.write(sql.sql(" WHERE "));
        return sql.sql(" ORDER BY ")
                .join(", ", table.key(), column -> sql.column(qualifier, column))
                .sql(dialect.page(limit, 0))
                .toSql();
    }

    /** Returns the statement that deletes rows. */
    public Sql delete(KeyMatches matches) {
        SqlWriter sql = new SqlWriter(dialect).sql("DELETE FROM ").table(table);
        writeWhere(matches, sql);
        return sql.toSql();
    }

    /** Returns the statement that marks rows as deleted, but never those that are in the trash already. */
    public Sql mark(MarkValues values, KeyMatches matches) {
        SqlWriter sql = values.writeAssignments(table, update());
        matches.write(sql.sql(" WHERE "), table);
        Live.writeAnd(Scope.LIVE, table, sql);
        return sql.toSql();
    }

    /** Returns the statement that takes a reference away on rows that hold it. */
    public Sql clear(Reference reference, KeyMatches matches) {
        List<Column<?>> nullable = nullable(reference);
        if (nullable.isEmpty()) {
            return pointAtThemselves(reference, matches);
        }
        SqlWriter sql = update();
        setToNull(nullable, sql);
        writeWhere(matches, sql);
        return sql.sql(" AND ")
                .column(qualifier, nullable.get(0))
                .sql(" IS NOT NULL")
                .toSql();
    }

    /** Returns the statement that lets each of some rows refer to itself. */
    public Sql pointAtThemselves(Reference reference, KeyMatches matches) {
        SqlWriter sql = update();
        sql.join(
                ", ",
                positions(reference.columns()),
                position -> sql.identifier(reference.columns().get(position).name())
                        .sql(" = ")
                        .identifier(reference.parentColumns().get(position).name()));
        writeWhere(matches, sql);
        return sql.toSql();
    }

    /** Returns the statement that sets the reference of referrers to values, or to null. */
    public Sql set(Reference reference, Optional<List<Object>> target, Referrers referrers) {
        SqlWriter sql = set(reference, target);
        referrers.write(sql.sql(" WHERE "));
        return sql.toSql();
    }

    /** Returns the statement that sets the reference of rows to values, or to null. */
    public Sql set(Reference reference, Optional<List<Object>> target, KeyMatches matches) {
        SqlWriter sql = set(reference, target);
        writeWhere(matches, sql);
        return sql.toSql();
    }

    private SqlWriter set(Reference reference, Optional<List<Object>> target) {
        SqlWriter sql = update();
        target.ifPresentOrElse(
                values -> setTo(reference.columns(), values, sql), () -> setToNull(nullable(reference), sql));
        table.version().ifPresent(version -> increment(version, sql));
        return sql;
    }

    private void writeWhere(KeyMatches matches, SqlWriter sql) {
        matches.write(sql.sql(" WHERE "), table);
        Live.writeAnd(scope, table, sql);
    }

    private static List<Column<?>> nullable(Reference reference) {
        return reference.columns().stream().filter(Column::nullable).toList();
    }

    private SqlWriter select(List<Column<?>> columns) {
        SqlWriter sql = new SqlWriter(dialect).sql("SELECT ");
        return sql.join(", ", columns, column -> sql.column(qualifier, column))
                .sql(" FROM ")
                .table(table);
    }

    private SqlWriter update() {
        return new SqlWriter(dialect).sql("UPDATE ").table(table).sql(" SET ");
    }

    private static void increment(Column<?> version, SqlWriter sql) {
        sql.sql(", ")
                .identifier(version.name())
                .sql(" = ")
                .identifier(version.name())
                .sql(" + 1");
    }

    private static void setToNull(List<Column<?>> columns, SqlWriter sql) {
        sql.join(", ", columns, column -> sql.identifier(column.name()).sql(" = NULL"));
    }

    private static void setTo(List<Column<?>> columns, List<Object> values, SqlWriter sql) {
        sql.join(
                ", ",
                positions(columns),
                position -> sql.identifier(columns.get(position).name())
                        .sql(" = ")
                        .parameter(Parameter.ofUntyped(columns.get(position), values.get(position))));
    }

    private static List<Integer> positions(List<Column<?>> columns) {
        return IntStream.range(0, columns.size()).boxed().toList();
    }
}
