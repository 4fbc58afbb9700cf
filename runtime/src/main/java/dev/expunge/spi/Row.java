package dev.expunge.spi;

import java.util.Optional;
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

    /** Whether each of some columns holds null: those of an embedded record that is not there. */
    default boolean areNull(Column<?>... columns) {
        for (Column<?> column : columns) {
            if (optional(column) != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the key that a reference holds which is never null.
     *
     * @param columns those that hold the parent's key, in the order of the key
     * @throws dev.expunge.error.UnexpectedNullException if the database holds null all the same
     */
    default <K> K requiredKey(ModelType<?, K, ?> parent, Column<?>... columns) {
        return HeldKey.read(this, parent, columns).orElseThrow();
    }

    /** Returns the key that a reference holds, or null: a reference of which any column is null refers to nothing. */
    @SuppressWarnings("exports")
    default <K> @Nullable K optionalKey(ModelType<?, K, ?> parent, Column<?>... columns) {
        return HeldKey.read(this, parent, columns).orElse(null);
    }

    /**
     * Returns the parent that a reference leads to which is never null: as it was read with the row, if the query fetches
     * it and its row is there, else a record with nothing but the key.
     *
     * @param reference name of the field that holds the reference
     * @param columns those that hold the parent's key, in the order of the key
     * @throws dev.expunge.error.UnexpectedNullException if the database holds null all the same
     */
    default <P, K> P requiredParent(String reference, MutableModelType<P, K, ?> parent, Column<?>... columns) {
        K key = requiredKey(parent, columns);
        return fetched(reference, parent).orElseGet(() -> parent.keyOnly(key));
    }

    /** Returns the parent that a reference leads to, in the same way, or null. */
    @SuppressWarnings("exports")
    default <P, K> @Nullable P optionalParent(
            String reference, MutableModelType<P, K, ?> parent, Column<?>... columns) {
        K key = optionalKey(parent, columns);
        return key == null ? null : fetched(reference, parent).orElseGet(() -> parent.keyOnly(key));
    }

    /** Returns the parent as it was read with the row; empty if the query does not fetch it, or its row is not there. */
    default <P> Optional<P> fetched(String reference, ModelType<P, ?, ?> parent) {
        return Optional.empty();
    }
}
