package dev.expunge.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values of a record that is written to the database. */
public interface RowWriter {

    /**
     * Takes the value of one column.
     *
     * @throws dev.expunge.error.NullValueException if the value is null and the column does not allow that
     */
    @SuppressWarnings("exports")
    <T> void set(Column<T> column, @Nullable T value);

    /**
     * Takes the key that a reference holds, or null for each of its columns.
     *
     * @param columns those that hold the parent's key, in the order of the key
     */
    @SuppressWarnings({"exports", "unchecked"}) // a child holds a key in the type that the parent holds it in
    default <K> void setKey(ModelType<?, K, ?> parent, @Nullable K key, Column<?>... columns) {
        List<Object> values = key == null ? List.of() : parent.keyValues(key);
        for (int i = 0; i < columns.length; i++) {
            set((Column<Object>) columns[i], key == null ? null : values.get(i));
        }
    }

    /**
     * Takes the key of the parent that a reference leads to, or null for each of its columns.
     *
     * @param columns those that hold the parent's key, in the order of the key
     * @throws dev.expunge.error.UnsavedRecordException if the parent has no key
     */
    @SuppressWarnings("exports")
    default <P, K> void setParent(ModelType<P, K, ?> parent, @Nullable P record, Column<?>... columns) {
        setKey(parent, record == null ? null : parent.requireKey(record), columns);
    }
}
