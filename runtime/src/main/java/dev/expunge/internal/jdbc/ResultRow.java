package dev.expunge.internal.jdbc;

import dev.expunge.error.UnexpectedNullException;
import dev.expunge.spi.Column;
import dev.expunge.spi.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a result, read by column. */
final class ResultRow implements Row {

    private final ResultSet results;
    private final List<Column<?>> columns;
    private final String model;
    private int next;

    ResultRow(ResultSet results, List<Column<?>> columns, String model) {
        this.results = results;
        this.columns = columns;
        this.model = model;
    }

    /** Moves to the next row, and returns whether there is one. */
    boolean advance() throws SQLException {
        next = 0;
        return results.next();
    }

    @Override
    public <T> T required(Column<T> column) {
        T value = optional(column);
        if (value == null) {
            throw new UnexpectedNullException(model + "." + column.field(), column.name());
        }
        return value;
    }

    @Override
    public <T> @Nullable T optional(Column<T> column) {
        int index = indexOf(column);
        next = index + 1;
        try {
            Object value = Values.read(results, index + 1, column.type().sqlType());
            return value == null ? null : column.type().fromSql().apply(value);
        } catch (SQLException failure) {
            throw new UncheckedReadException(failure);
        }
    }

    private int indexOf(Column<?> column) {
        if (next < columns.size() && columns.get(next).equals(column)) {
            return next;
        }
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("This row has no column " + column.name() + ", only "
                    + columns.stream().map(Column::name).toList());
        }
        return index;
    }
}
