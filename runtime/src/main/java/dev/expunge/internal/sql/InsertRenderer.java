package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.Collections;
import java.util.List;

/** Renders the statement that inserts one row. */
public final class InsertRenderer {

    private final Dialect dialect;

    public InsertRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the statement's text, with a parameter for each column in order; without columns, a row of defaults. */
    public String text(Table table, List<Column<?>> columns) {
        SqlWriter sql = new SqlWriter(dialect).sql("INSERT INTO ").table(table);
        if (columns.isEmpty()) {
            return sql.sql(" DEFAULT VALUES").toSql().text();
        }
        return sql.sql(" (")
                .join(", ", columns, column -> sql.identifier(column.name()))
                .sql(") VALUES (")
                .sql(String.join(", ", Collections.nCopies(columns.size(), "?")))
                .sql(")")
                .toSql()
                .text();
    }
}
