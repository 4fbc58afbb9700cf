package dev.expunge.internal.trash;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.KeyCondition;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;

/** The statements that look at rows of one table whether they are live or not, and take them from the trash. */
final class TrashStatements {

    private final Table table;
    private final Dialect dialect;
    private final String qualifier;

    TrashStatements(Table table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
        this.qualifier = dialect.identifier(table.name());
    }

    /** Finds rows by values of some columns, live ones too. */
    List<Sql> reads(List<Column<?>> outputs, List<Column<?>> named, List<List<Object>> values) {
        return selects(outputs, named, values, "");
    }

    /** Does the same, and locks the rows so that they can be changed. */
    List<Sql> locks(List<Column<?>> outputs, List<Column<?>> named, List<List<Object>> values) {
        return selects(outputs, named, values, dialect.locksRows() ? " FOR UPDATE" : "");
    }

    /** Does the same, and locks the rows so that they are neither removed nor marked. */
    List<Sql> parentLocks(List<Column<?>> outputs, List<Column<?>> named, List<List<Object>> values) {
        return selects(outputs, named, values, dialect.liveParentLock());
    }

    /** Counts the rows of this table by the values of a reference of theirs; rows that refer to themselves do not count. */
    List<Sql> counts(Reference reference, List<List<Object>> values) {
        return KeyCondition.chunks(dialect, reference.columns(), values).stream()
                .map(chunk -> count(reference, chunk))
                .toList();
    }

    private Sql count(Reference reference, List<List<Object>> values) {
        SqlWriter sql = new SqlWriter(dialect).sql("SELECT ");
        writeColumns(reference.columns(), sql)
                .sql(", COUNT(*) FROM ")
                .table(table)
                .sql(" WHERE ");
        writeReferrers(reference, values, sql);
        return writeColumns(reference.columns(), sql.sql(" GROUP BY ")).toSql();
    }

    /** Reads the first rows that {@link #counts} counts. */
    Sql examples(int limit, Reference reference, List<Column<?>> outputs, List<List<Object>> values) {
        SqlWriter sql = new SqlWriter(dialect).sql("SELECT ");
        writeColumns(outputs, sql).sql(" FROM ").table(table).sql(" WHERE ");
        writeReferrers(reference, values, sql);
        return writeColumns(table.key(), sql.sql(" ORDER BY "))
                .sql(dialect.page(limit, 0))
                .toSql();
    }

    private void writeReferrers(Reference reference, List<List<Object>> values, SqlWriter sql) {
        KeyCondition.write(sql, table, reference.columns(), values);
        if (reference.isToItself()) {
            int[] position = {0};
            sql.sql(" AND NOT (")
                    .join(
                            " AND ",
                            reference.columns(),
                            column -> sql.column(qualifier, column)
                                    .sql(" = ")
                                    .column(qualifier, reference.parentColumns().get(position[0]++)))
                    .sql(")");
        }
    }

    private SqlWriter writeColumns(List<Column<?>> columns, SqlWriter sql) {
        return sql.join(", ", columns, column -> sql.column(qualifier, column));
    }

    private List<Sql> selects(List<Column<?>> outputs, List<Column<?>> named, List<List<Object>> values, String lock) {
        return KeyCondition.chunks(dialect, named, values).stream()
                .map(chunk -> select(outputs, named, chunk, lock))
                .toList();
    }

    private Sql select(List<Column<?>> outputs, List<Column<?>> named, List<List<Object>> values, String lock) {
        SqlWriter sql = new SqlWriter(dialect).sql("SELECT ");
        writeColumns(outputs, sql).sql(" FROM ").table(table).sql(" WHERE ");
        KeyCondition.write(sql, table, named, values);
        if (dialect.locksInOrder() && !lock.isEmpty()) {
            writeColumns(table.key(), sql.sql(" ORDER BY "));
        }
        return sql.sql(lock).toSql();
    }

    /** Takes rows out of the trash. */
    List<Sql> revives(Marks marks, List<List<Object>> keys) {
        return KeyCondition.chunks(dialect, table.key(), keys).stream()
                .map(chunk -> revive(marks, chunk))
                .toList();
    }

    private Sql revive(Marks marks, List<List<Object>> keys) {
        SqlWriter sql = new SqlWriter(dialect).sql("UPDATE ").table(table).sql(" SET ");
        sql.join(
                ", ",
                marks.columns(),
                column -> sql.identifier(column.name())
                        .sql(marks.flag().filter(column::equals).isPresent() ? " = FALSE" : " = NULL"));
        table.version()
                .ifPresent(version -> sql.sql(", ")
                        .identifier(version.name())
                        .sql(" = ")
                        .identifier(version.name())
                        .sql(" + 1"));
        KeyCondition.write(sql.sql(" WHERE "), table, table.key(), keys);
        return sql.toSql();
    }
}
