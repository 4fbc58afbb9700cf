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
 * be null: with one of them null it refers to nothing, whatever the others hold. Then the parent is asked, unless it may
 * be in the trash, where it has no values any more, but the key by which the child refers to it; or else the child's columns
 * have to be there all together.
 *
 * @param way the references, the first one first; empty for the query's row itself
 * @param column the column at its end
 * @param together columns beside it, without one of which it has no value
 */
record Place(List<Reference> way, Column<?> column, List<Column<?>> together) {

    Place {
        way = List.copyOf(way);
        together = List.copyOf(together);
    }

    /** Returns the place of an operand. */
    static Place of(Condition.Operand<?> operand) {
        Column<?> column = operand.column();
        List<Column<?>> together = List.of();
        Deque<Reference> way = new ArrayDeque<>();
        Path path = operand.path();
        while (path.step().isPresent()) {
            Path.Step step = path.step().get();
            if (way.isEmpty() && together.isEmpty() && isHeld(column, step.reference())) {
                together = together(step.reference());
                column = held(column, step.reference());
            } else {
                way.addFirst(step.reference());
            }
            path = step.from();
        }
        return new Place(List.copyOf(way), column, together);
    }

    private static boolean isHeld(Column<?> column, Reference reference) {
        boolean isKnown = together(reference).isEmpty() || reference.parent().isSoftDeletable();
        return isKnown && reference.parentColumns().contains(column);
    }

    private static List<Column<?>> together(Reference reference) {
        return reference.columns().size() == 1
                ? List.of()
                : reference.columns().stream().filter(Column::nullable).toList();
    }

    private static Column<?> held(Column<?> column, Reference reference) {
        return reference.columns().get(reference.parentColumns().indexOf(column));
    }
}
