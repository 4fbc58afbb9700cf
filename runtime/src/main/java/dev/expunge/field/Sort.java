package dev.expunge.field;

/**
 * One criterion of an order.
 *
 * @param operand the column
 * @param direction its direction
 */
public record Sort(Condition.Operand<?> operand, Direction direction) {

    /** The two directions. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }
}
