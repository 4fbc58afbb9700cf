package dev.expunge.field;

import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullComparisonException;
import dev.expunge.error.NullValueException;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.ValueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column in a condition, or what is computed from one: what every type has. Immutable.
 *
 * <p>A comparison with null is refused, because SQL would find nothing: ask {@link #isNull()} instead.
 *
 * @param <T> type of the field, boxed
 */
public class Field<T> {

    private final Expression<T> expression;

    /** Called by generated code: a column of the table that the path leads to. */
    public Field(Path path, Column<T> column) {
        this(new Condition.Operand<>(path, column));
    }

    Field(Expression<T> expression) {
        this.expression = expression;
    }

    /** The column and the way to it, or what is computed from it. */
    public final Expression<T> expression() {
        return expression;
    }

    public final Condition eq(T value) {
        return compare(Condition.Comparator.EQ, value);
    }

    public final Condition eq(Field<T> other) {
        return compare(Condition.Comparator.EQ, other);
    }

    public final Condition ne(T value) {
        return compare(Condition.Comparator.NE, value);
    }

    public final Condition ne(Field<T> other) {
        return compare(Condition.Comparator.NE, other);
    }

    /** Returns the condition that the column holds one of the values; of none, it holds for no row. */
    public final Condition in(Collection<? extends T> values) {
        requireValues(values);
        return new Condition.Membership(
                List.of(expression),
                values.stream().map(value -> List.<Object>of(notNull(value))).toList());
    }

    /** Returns the condition that the column holds one of the values; of none, it holds for no row. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition in(T... values) {
        requireValues(values);
        return in(Arrays.asList(values));
    }

    /** Returns the condition that the column holds none of the values; unknown where it is null, if there are any. */
    public final Condition notIn(Collection<? extends T> values) {
        return in(values).not();
    }

    /** Returns the condition that the column holds none of the values; unknown where it is null, if there are any. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition notIn(T... values) {
        return in(values).not();
    }

    /**
     * Returns the condition that the column holds one of the values that a query names, by its keys or by the one column
     * that it selects. A null among them is no value; of none, it holds for no row.
     *
     * @throws IllegalArgumentException if the query selects several columns
     */
    public final Condition in(Values<T> query) {
        requireValues(query);
        if (query.projection().outputs().size() != 1) {
            throw new IllegalArgumentException(name() + " is one column, and cannot be compared with the "
                    + query.projection().outputs().size() + " columns that the query selects: select one of them.");
        }
        return new SubqueryCondition.ValueMembership(List.of(expression), query.selection(), query.projection());
    }

    /** Returns the opposite of {@link #in(Values)}; unknown where the column is null, if there are any values. */
    public final Condition notIn(Values<T> query) {
        return in(query).not();
    }

    public final Condition isNull() {
        return new Condition.NullCheck(List.of(expression));
    }

    public final Condition isNotNull() {
        return isNull().not();
    }

    /** Returns the condition that the column holds something else than the value, which may be null; never unknown. */
    @SuppressWarnings("exports")
    public final Condition isDistinctFrom(@Nullable T value) {
        return value == null ? isNotNull() : new Condition.Distinction<>(expression, given(value));
    }

    /** Returns the condition that two columns differ, null from every value but not from null; never unknown. */
    public final Condition isDistinctFrom(Field<T> other) {
        return new Condition.Distinction<>(expression, other.expression);
    }

    /** Returns the condition that the column holds the value, or null if it is null; never unknown. */
    @SuppressWarnings("exports")
    public final Condition isNotDistinctFrom(@Nullable T value) {
        return value == null ? isNull() : isDistinctFrom(value).not();
    }

    /** Returns the condition that two columns hold the same value, or are both null; never unknown. */
    public final Condition isNotDistinctFrom(Field<T> other) {
        return isDistinctFrom(other).not();
    }

    /**
     * Returns the assignment of a value, which may be null, for {@code query.update(...)}.
     *
     * @throws NullValueException if it is null, and the column never is
     */
    @SuppressWarnings("exports")
    public final Assignment set(@Nullable T value) {
        return value == null ? setNull() : Assignment.of(assigned(), Optional.of(given(value)));
    }

    /** Returns the assignment of what another column holds, or of what is computed from one. */
    public final Assignment set(Field<T> other) {
        return Assignment.of(assigned(), Optional.of(other.expression));
    }

    /**
     * Returns the assignment of null.
     *
     * @throws NullValueException if the column is never null
     */
    public final Assignment setNull() {
        Condition.Operand<T> assigned = assigned();
        if (!assigned.column().nullable()) {
            throw new NullValueException(name());
        }
        return Assignment.of(assigned, Optional.empty());
    }

    private Condition.Operand<T> assigned() {
        if (expression instanceof Condition.Operand<T> column) {
            return column;
        }
        throw new IllegalArgumentException(name() + " is computed, so it cannot be set: set the column itself.");
    }

    final Condition compare(Condition.Comparator comparator, T value) {
        return new Condition.Comparison<>(expression, comparator, given(value));
    }

    final Condition compare(Condition.Comparator comparator, Field<T> other) {
        return new Condition.Comparison<>(expression, comparator, other.expression);
    }

    /** Returns a value as it is compared with this field. */
    final Expression<T> given(T value) {
        return new Expression.Value<>(expression.column(), notNull(value));
    }

    final <R> Expression<R> computed(Expression.Function function, ValueType<R> type) {
        return Expression.Computed.of(function, expression, type);
    }

    final T notNull(T value) {
        if (value == null) {
            throw new NullComparisonException(name());
        }
        return value;
    }

    final String name() {
        String model = expression
                .operand()
                .map(operand -> operand.path().table().label() + ".")
                .orElse("");
        return model + expression.column().field();
    }

    private void requireValues(Object values) {
        if (values == null) {
            throw NullArgumentException.ofValues(name());
        }
    }
}
