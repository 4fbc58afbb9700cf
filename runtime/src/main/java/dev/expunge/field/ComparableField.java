package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.Path;

/**
 * A column whose values have an order.
 *
 * @param <T> type of the field, boxed
 */
public class ComparableField<T extends Comparable<? super T>> extends Field<T> {

    /** Called by generated code: a column of the table that the path leads to. */
    public ComparableField(Path path, Column<T> column) {
        super(path, column);
    }

    ComparableField(Expression<T> expression) {
        super(expression);
    }

    public final Condition lt(T value) {
        return compare(Condition.Comparator.LT, value);
    }

    public final Condition lt(Field<T> other) {
        return compare(Condition.Comparator.LT, other);
    }

    public final Condition le(T value) {
        return compare(Condition.Comparator.LE, value);
    }

    public final Condition le(Field<T> other) {
        return compare(Condition.Comparator.LE, other);
    }

    public final Condition gt(T value) {
        return compare(Condition.Comparator.GT, value);
    }

    public final Condition gt(Field<T> other) {
        return compare(Condition.Comparator.GT, other);
    }

    public final Condition ge(T value) {
        return compare(Condition.Comparator.GE, value);
    }

    public final Condition ge(Field<T> other) {
        return compare(Condition.Comparator.GE, other);
    }

    /** Returns the condition that the column lies between two values, both included. */
    public final Condition between(T low, T high) {
        return new Condition.Between<>(expression(), given(low), given(high));
    }

    /** Returns the condition that the column lies between two others of the row, both included. */
    public final Condition between(Field<T> low, Field<T> high) {
        return new Condition.Between<>(expression(), low.expression(), high.expression());
    }

    public final Sort asc() {
        return new Sort(expression(), Sort.Direction.ASCENDING);
    }

    public final Sort desc() {
        return new Sort(expression(), Sort.Direction.DESCENDING);
    }
}
