package dev.expunge.internal.sql;

import dev.expunge.error.UnstorableTextException;
import dev.expunge.spi.Column;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value on its way to the database, already in the class that JDBC carries. */
public sealed interface Parameter {

    /** The type that JDBC carries. */
    SqlType type();

    /** One value, or null. */
    record Single(SqlType type, @Nullable Object value) implements Parameter {}

    /** Several values in one array. */
    record Many(SqlType type, List<Object> values) implements Parameter {}

    /**
     * Returns the parameter for a column's value, in its field's type.
     *
     * @throws UnstorableTextException if the value is a text that holds the character NUL
     */
    static <T> Parameter of(Column<T> column, @Nullable T value) {
        return new Single(column.type().sqlType(), value == null ? null : carried(column, value));
    }

    /** Does what {@link #of(Column, Object)} does, for a value whose type is known at run time only. */
    @SuppressWarnings("unchecked")
    static Parameter ofUntyped(Column<?> column, @Nullable Object value) {
        return of((Column<Object>) column, value);
    }

    /** Returns what JDBC carries for a column's value. */
    @SuppressWarnings("unchecked")
    static Object carried(Column<?> column, Object value) {
        Object carried = ((ValueType<Object>) column.type()).toSql().apply(value);
        if (carried instanceof String text && text.indexOf('\0') >= 0) {
            throw new UnstorableTextException(column.field());
        }
        return carried;
    }
}
