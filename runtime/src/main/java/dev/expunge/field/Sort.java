package dev.expunge.field;

/**
 * One criterion of an order.
 *
 * @param expression what is put in order
 * @param direction its direction
 */
public record Sort(Expression<?> expression, Direction direction) {

    /** The two directions. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }
}
