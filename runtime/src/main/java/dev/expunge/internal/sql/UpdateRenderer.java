package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;

/** Renders the statement that updates the row of one key. */
public final class UpdateRenderer {

    private final Dialect dialect;

    public UpdateRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Returns the statement's text, with a parameter for each of the columns, then for each key column, then for the
     * version that the row must have, if there is one. The version is counted on. A row in the trash is not updated.
     *
     * @param columns none of those that mark rows as deleted
     */
    public String text(Table table, List<Column<?>> columns) {
        SqlWriter sql = new SqlWriter(dialect).sql("UPDATE ").table(table).sql(" SET ");
        sql.join(", ", columns, column -> sql.identifier(column.name()).sql(" = ?"));
        table.version().ifPresent(version -> {
            sql.sql(columns.isEmpty() ? "" : ", ");
            writeIncrement(version, sql);
        });
        List<Column<?>> named = new ArrayList<>(table.key());
        table.version().ifPresent(named::add);
        sql.sql(" WHERE ")
                .join(" AND ", named, column -> sql.identifier(column.name()).sql(" = ?"));
        String qualifier = dialect.identifier(table.name());
        return Liveness.writeScope(" AND ", Selection.Scope.LIVE, table, qualifier, sql)
                .toSql()
                .text();
    }

    /**
     * Returns the statement that assigns to columns of the rows of a selection. The version is counted on.
     *
     * @throws IllegalArgumentException if the selection is a page, whose rows have to be found by their keys first
     */
    public Sql updateWhere(Selection selection, List<Assigned> assigned) {
        Table table = selection.table();
        SqlWriter sql = updating(selection);
        RootRows rows = new RootRows(selection, Assigned.values(assigned), dialect.identifier(table.name()));
        ExpressionWriter values = new ExpressionWriter(sql, rows);
        sql.join(", ", assigned, each -> {
            sql.identifier(each.column().name()).sql(" = ");
            each.value().ifPresentOrElse(values::write, () -> sql.sql("NULL"));
        });
        table.version().ifPresent(version -> writeIncrement(version, sql.sql(", ")));
        rows.writeConditions(sql);
        return sql.toSql();
    }

    /**
     * Returns the statement that marks the rows of a selection as deleted. The version is counted on.
     *
     * @param selection of live rows: what is in the trash keeps the marks that it has
     * @throws IllegalArgumentException if the selection sees the trash, or is a page, whose rows have to be found by their
     *     keys first
     */
    public Sql markWhere(Selection selection, MarkValues values) {
        if (selection.scope() != Selection.Scope.LIVE) {
            throw new IllegalArgumentException("Rows in the trash are not marked again");
        }
        Table table = selection.table();
        SqlWriter sql = updating(selection);
        values.writeAssignments(table, sql);
        new RootRows(selection, Projection.NOTHING, dialect.identifier(table.name())).writeConditions(sql);
        return sql.toSql();
    }

    private SqlWriter updating(Selection selection) {
        if (selection.isPage()) {
            throw new IllegalArgumentException("A page is updated by its keys");
        }
        SqlWriter sql = new SqlWriter(dialect).sql("UPDATE ").table(selection.table());
        sql.reserve(selection.table().name());
        return sql.sql(" SET ");
    }

    /** Writes {@code version = version + 1}. */
    static void writeIncrement(Column<?> version, SqlWriter sql) {
        sql.identifier(version.name()).sql(" = ").identifier(version.name()).sql(" + 1");
    }
}
