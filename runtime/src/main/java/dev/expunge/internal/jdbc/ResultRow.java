package dev.expunge.internal.jdbc;

import dev.expunge.error.UnexpectedNullException;
import dev.expunge.error.UnreadableValueException;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The current row of a result, or the part of it that is a parent's row, read by column. */
final class ResultRow implements Row {

    private final ResultSet results;
    private final RowLayout layout;
    private final int offset;
    private final String model;
    private int next;

    private ResultRow(ResultSet results, RowLayout layout, int offset, String model) {
        this.results = results;
        this.layout = layout;
        this.offset = offset;
        this.model = model;
    }

    ResultRow(ResultSet results, RowLayout layout, String model) {
        this(results, layout, 0, model);
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
            Object value =
                    Values.read(results, offset + index + 1, column.type().sqlType());
            return value == null ? null : converted(column, value);
        } catch (SQLException failure) {
            throw new UncheckedReadException(failure, model, column);
        }
    }

    private <T> T converted(Column<T> column, Object value) {
        try {
            return column.type().fromSql().apply(value);
        } catch (RuntimeException unreadable) {
            throw new UnreadableValueException(model + "." + column.field(), column.name(), unreadable);
        }
    }

    /**
     * Without a constraint a child may refer to a row that does not exist. Its key says nothing, being read from the child:
     * a row that is not there has nulls where there are none.
     */
    @Override
    public <P> Optional<P> fetched(String reference, ModelType<P, ?, ?> type) {
        RowLayout parent = layout.parents().get(reference);
        if (parent == null) {
            return Optional.empty();
        }
        ResultRow row = new ResultRow(
                results, parent, offset + layout.before(reference), type.table().label());
        boolean isThere =
                type.table().columns().stream().allMatch(column -> column.nullable() || row.optional(column) != null);
        return isThere ? Optional.of(type.read(row)) : Optional.empty();
    }

    private int indexOf(Column<?> column) {
        List<Column<?>> columns = layout.columns();
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
