package dev.expunge.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parent's key as the columns of a child hold it, read by the parent's own columns. */
record HeldKey(List<Column<?>> key, List<Object> values) implements Row {

    /** Returns the key of the parent that a row refers to, or empty if any of the columns is null. */
    static <K> Optional<K> read(Row row, ModelType<?, K, ?> parent, Column<?>... columns) {
        List<Object> values = new ArrayList<>();
        for (Column<?> column : columns) {
            Object value = column.nullable() ? row.optional(column) : row.required(column);
            if (value == null) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(parent.readKey(new HeldKey(parent.table().key(), values)));
    }

    /** A child holds a key in the type that the parent holds it in. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T required(Column<T> column) {
        return (T) values.get(key.indexOf(column));
    }

    @Override
    public <T> @Nullable T optional(Column<T> column) {
        return required(column);
    }
}
