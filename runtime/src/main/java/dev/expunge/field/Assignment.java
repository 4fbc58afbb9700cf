package dev.expunge.field;

import java.util.List;
import java.util.Optional;

/**
 * New values for columns of every row that a query names, as data: one column, or those of one reference.
 *
 * @param parts at least one
 */
public record Assignment(List<Part> parts) {

    public Assignment {
        parts = List.copyOf(parts);
    }

    static Assignment of(Condition.Operand<?> column, Optional<Expression<?>> value) {
        return new Assignment(List.of(new Part(column, value)));
    }

    /**
     * A new value for one column.
     *
     * @param column the column, of the row itself
     * @param value what it is set to, as the row was before; empty sets it to null
     */
    public record Part(Condition.Operand<?> column, Optional<Expression<?>> value) {}
}
