package dev.expunge.field;

import dev.expunge.field.Expression.Function;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.ValueTypes;

/**
 * A column of dates or times.
 *
 * @param <T> type of the field
 */
public abstract sealed class TemporalField<T extends Comparable<? super T>> extends ComparableField<T>
        permits DateField, TimeField, DateTimeField {

    TemporalField(Path path, Column<T> column) {
        super(path, column);
    }

    TemporalField(Expression<T> expression) {
        super(expression);
    }

    public final Condition before(T value) {
        return lt(value);
    }

    public final Condition before(Field<T> other) {
        return lt(other);
    }

    public final Condition after(T value) {
        return gt(value);
    }

    public final Condition after(Field<T> other) {
        return gt(other);
    }

    final ComparableField<Integer> part(Function part) {
        return new ComparableField<>(computed(part, ValueTypes.INTEGER));
    }
}
