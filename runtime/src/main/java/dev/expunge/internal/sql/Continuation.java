package dev.expunge.internal.sql;

import dev.expunge.error.NullValueException;
import dev.expunge.field.Condition;
import dev.expunge.field.Condition.Comparator;
import dev.expunge.field.Expression;
import dev.expunge.field.Selection;
import dev.expunge.field.Sort;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Names the rows that come behind one of them in an order, so that a page goes on where the one before it ended. */
public final class Continuation {

    private final Path root;
    private final Function<Column<?>, Optional<Object>> values;

    private Continuation(Path root, Function<Column<?>, Optional<Object>> values) {
        this.root = root;
        this.values = values;
    }

    /**
     * Returns the rows of a selection that come behind a row, in the selection's order and by keys at last.
     *
     * @param values the values of the row's columns
     * @throws IllegalArgumentException if the order is by anything but the row's own columns, or by one that may be null
     *     and nothing says where nulls come
     * @throws NullValueException if the row has no value in a column of the order that is never null
     */
    public static Selection behind(Function<Column<?>, Optional<Object>> values, Selection selection) {
        Selection ordered = selection.totallyOrdered();
        Path root = Path.root(selection.table());
        Continuation continuation = new Continuation(root, values);
        Condition behind = Condition.never();
        for (int last = ordered.orderings().size() - 1; last >= 0; last--) {
            behind = continuation.behind(ordered.orderings().get(last), behind);
        }
        return ordered.filter(root, behind);
    }

    /**
     * @param ifEqual the condition on rows that this criterion does not tell apart
     */
    private Condition behind(Selection.Ordering ordering, Condition ifEqual) {
        Column<?> column = column(ordering);
        Condition.Operand<?> operand = new Condition.Operand<>(root, column);
        Condition isNull = new Condition.NullCheck(List.of(operand));
        boolean nullsLast = ordering.sort().nulls() == Sort.Nulls.LAST;
        Optional<Object> value = values.apply(column);
        if (value.isEmpty()) {
            if (!column.nullable()) {
                throw new NullValueException(root.table().label() + "." + column.field());
            }
            Condition further = nullsLast ? Condition.never() : isNull.not();
            return further.or(isNull.and(ifEqual));
        }
        boolean ascending = ordering.sort().direction() == Sort.Direction.ASCENDING;
        Condition further = compare(operand, ascending ? Comparator.GT : Comparator.LT, value.get());
        Condition beyond = column.nullable() && nullsLast ? further.or(isNull) : further;
        return beyond.or(compare(operand, Comparator.EQ, value.get()).and(ifEqual));
    }

    private static Column<?> column(Selection.Ordering ordering) {
        Expression<?> expression = ordering.sort().expression();
        Optional<Place> place = Optional.of(expression)
                .filter(Condition.Operand.class::isInstance)
                .map(operand -> Place.of((Condition.Operand<?>) operand))
                .filter(found -> found.way().isEmpty() && found.together().isEmpty());
        Column<?> column = place.map(Place::column)
                .orElseThrow(() -> new IllegalArgumentException("A page cannot go on behind a record in an order by "
                        + expression.column().field() + ": a record tells the values of its own columns only."));
        if (column.nullable() && ordering.sort().nulls() == Sort.Nulls.ANYWHERE) {
            throw new IllegalArgumentException("A page cannot go on behind a record in an order by " + column.field()
                    + ", which may be null, while nothing says where nulls come: add nullsFirst() or nullsLast().");
        }
        return column;
    }

    @SuppressWarnings("unchecked") // the value was written by the record for this column
    private static Condition compare(Condition.Operand<?> operand, Comparator comparator, Object value) {
        return Condition.Comparison.ofValue((Condition.Operand<Object>) operand, comparator, value);
    }
}
