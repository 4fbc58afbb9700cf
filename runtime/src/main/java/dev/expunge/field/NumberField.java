package dev.expunge.field;

import dev.expunge.error.NullArgumentException;
import dev.expunge.field.Expression.Arithmetic;
import dev.expunge.field.Expression.Operation;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;

/**
 * A column of numbers. The database computes with them, by its own rules for values that the column's type cannot hold.
 *
 * @param <T> type of the field, boxed
 */
public final class NumberField<T extends Number & Comparable<? super T>> extends ComparableField<T> {

    /** Called by generated code: a column of the table that the path leads to. */
    public NumberField(Path path, Column<T> column) {
        super(path, column);
    }

    private NumberField(Expression<T> expression) {
        super(expression);
    }

    /** Returns the number and another one together; null where the column is. */
    public NumberField<T> plus(T number) {
        return computed(Operation.PLUS, number);
    }

    /** Returns the number less another one; null where the column is. */
    public NumberField<T> minus(T number) {
        return computed(Operation.MINUS, number);
    }

    private NumberField<T> computed(Operation operation, T number) {
        if (number == null) {
            throw NullArgumentException.ofNumber(name());
        }
        return new NumberField<>(Arithmetic.of(expression(), operation, given(number)));
    }
}
