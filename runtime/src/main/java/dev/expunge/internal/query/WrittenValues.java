package dev.expunge.internal.query;

import dev.expunge.spi.Column;
import dev.expunge.spi.RowWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the values that a record writes, by column. */
public final class WrittenValues implements RowWriter {

    private final Map<Column<?>, Object> values = new HashMap<>();

    @Override
    public <T> void set(Column<T> column, @Nullable T value) {
        if (value != null) {
            values.put(column, value);
        }
    }

    /** Returns the value of a column; empty if it is null. */
    public Optional<Object> of(Column<?> column) {
        return Optional.ofNullable(values.get(column));
    }

    /** Returns the values of some columns; empty if one of them is null. */
    Optional<List<Object>> of(List<Column<?>> columns) {
        List<Object> found = new ArrayList<>(columns.size());
        for (Column<?> column : columns) {
            Object value = values.get(column);
            if (value == null) {
                return Optional.empty();
            }
            found.add(value);
        }
        return Optional.of(found);
    }
}
