package dev.expunge.spi;

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
}
