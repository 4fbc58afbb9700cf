package dev.expunge.field;

import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullComparisonException;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A column in a condition: what every type has. Immutable.
 *
 * <p>A comparison with null is refused, because SQL would find nothing: ask {@link #isNull()} instead.
 *
 * @param <T> type of the field, boxed
 */
public class Field<T> {

    private final Condition.Operand<T> operand;

    /** Called by generated code: a column of the table that the path leads to. */
    public Field(Path path, Column<T> column) {
        this.operand = new Condition.Operand<>(path, column);
    }

    /** The column and the way to it. */
    public final Condition.Operand<T> operand() {
        return operand;
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
                List.of(operand),
                values.stream().map(value -> List.<Object>of(notNull(value))).toList());
    }

    /** Returns the condition that the column holds one of the values; of none, it holds for no row. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition in(T... values) {
        requireValues(values);
        return in(Arrays.asList(values));
    }

    public final Condition isNull() {
        return new Condition.NullCheck(List.of(operand));
    }

    public final Condition isNotNull() {
        return isNull().not();
    }

    final Condition compare(Condition.Comparator comparator, T value) {
        return new Condition.Comparison<>(operand, comparator, notNull(value));
    }

    final Condition compare(Condition.Comparator comparator, Field<T> other) {
        return new Condition.ColumnComparison<>(operand, comparator, other.operand());
    }

    final T notNull(T value) {
        if (value == null) {
            throw new NullComparisonException(name());
        }
        return value;
    }

    private void requireValues(Object values) {
        if (values == null) {
            throw NullArgumentException.ofValues(name());
        }
    }

    private String name() {
        return operand.path().table().label() + "." + operand.column().field();
    }
}
