package dev.expunge.internal.deletion.rows;

import dev.expunge.error.UnexpectedNullException;
import dev.expunge.spi.Column;
import dev.expunge.spi.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collected row as a result would have it, of which a record can be made later. */
final class CollectedRow implements Row {

    private final String model;
    private final List<Column<?>> columns;
    private final List<Object> values;

    CollectedRow(String model, List<Column<?>> columns, List<Object> values) {
        this.model = model;
        this.columns = columns;
        this.values = values;
    }

    @Override
    public <T> T required(Column<T> column) {
        T value = optional(column);
        if (value == null) {
            throw new UnexpectedNullException(model + "." + column.field(), column.name());
        }
        return value;
    }

    /** A column's values were read in the type of its field. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T optional(Column<T> column) {
        return (T) values.get(columns.indexOf(column));
    }
}
