package dev.expunge.field;

/**
 * One criterion of an order.
 *
 * @param expression what is put in order
 * @param direction its direction
 */
public record Sort(Expression<?> expression, Direction direction) {

    /** Returns the opposite order. */
    public Sort reversed() {
        return new Sort(expression, direction == Direction.ASCENDING ? Direction.DESCENDING : Direction.ASCENDING);
    }

    /** The two directions. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }
}
