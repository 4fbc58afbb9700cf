package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Renders the statement that inserts one row. */
public final class InsertRenderer {

    private final Dialect dialect;

    public InsertRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Returns the statement's text, with a parameter for each column in order; without columns, a row of defaults. A row of
     * a soft-deletable model is live.
     *
     * @param columns none of those that mark rows as deleted
     */
    public String text(Table table, List<Column<?>> columns) {
        SqlWriter sql = new SqlWriter(dialect).sql("INSERT INTO ").table(table);
        List<Column<?>> written = new ArrayList<>(columns);
        List<String> values = new ArrayList<>(Collections.nCopies(columns.size(), "?"));
        table.marks().flatMap(Marks::flag).ifPresent(flag -> {
            written.add(flag);
            values.add("FALSE");
        });
        if (written.isEmpty()) {
            return sql.sql(" DEFAULT VALUES").toSql().text();
        }
        return sql.sql(" (")
                .join(", ", written, column -> sql.identifier(column.name()))
                .sql(") VALUES (")
                .sql(String.join(", ", values))
                .sql(")")
                .toSql()
                .text();
    }
}
