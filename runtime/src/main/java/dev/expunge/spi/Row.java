package dev.expunge.spi;

import org.jspecify.annotations.Nullable;

/** One row of a result, read by a generated {@link ModelType}. Fastest if the columns are asked for in table order. */
public interface Row {

    /**
     * Returns a value that is not null.
     *
     * @throws dev.expunge.error.UnexpectedNullException if the database holds null all the same
     */
    <T> T required(Column<T> column);

    /** Returns a value, or null. */
    @SuppressWarnings("exports")
    <T> @Nullable T optional(Column<T> column);

    /**
     * Returns the parent that a reference leads to: as it was read with the row, if the query fetches it and its row is
     * there.
     *
     * @param reference name of the field that holds the reference
     * @param keyOnly what is returned otherwise
     */
    default <P> P parent(String reference, ModelType<P, ?, ?> type, P keyOnly) {
        return keyOnly;
    }
}
