package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Where the value of an operand stands: the references to follow from the query's row, and the column there.
 *
 * <p>A parent's column that a reference holds is read from the child. Not so for a reference of several columns that may
 * be null: with one of them null it refers to nothing, whatever the others hold.
 *
 * @param way the references, the first one first; empty for the query's row itself
 * @param column the column at its end
 */
record Place(List<Reference> way, Column<?> column) {

    Place {
        way = List.copyOf(way);
    }

    /** Returns the place of an operand. */
    static Place of(Condition.Operand<?> operand) {
        Column<?> column = operand.column();
        Deque<Reference> way = new ArrayDeque<>();
        Path path = operand.path();
        while (path.step().isPresent()) {
            Path.Step step = path.step().get();
            if (way.isEmpty() && isHeld(column, step.reference())) {
                column = held(column, step.reference());
            } else {
                way.addFirst(step.reference());
            }
            path = step.from();
        }
        return new Place(List.copyOf(way), column);
    }

    private static boolean isHeld(Column<?> column, Reference reference) {
        boolean refersAsAWhole = reference.columns().size() == 1 || !reference.isNullable();
        return refersAsAWhole && reference.parentColumns().contains(column);
    }

    private static Column<?> held(Column<?> column, Reference reference) {
        return reference.columns().get(reference.parentColumns().indexOf(column));
    }
}
