package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
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
     * version that the row must have, if there is one. The version is counted on.
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
        return sql.sql(" WHERE ")
                .join(" AND ", named, column -> sql.identifier(column.name()).sql(" = ?"))
                .toSql()
                .text();
    }

    /** Writes {@code version = version + 1}. */
    static void writeIncrement(Column<?> version, SqlWriter sql) {
        sql.identifier(version.name()).sql(" = ").identifier(version.name()).sql(" + 1");
    }
}
