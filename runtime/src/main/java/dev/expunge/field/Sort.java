package dev.expunge.field;

/**
 * One criterion of an order. Immutable.
 *
 * @param expression what is put in order
 * @param direction its direction
 * @param nulls where rows without a value come
 */
public record Sort(Expression<?> expression, Direction direction, Nulls nulls) {

    Sort(Expression<?> expression, Direction direction) {
        this(expression, direction, Nulls.ANYWHERE);
    }

    /** Returns ascending values, nulls where the database has them. */
    public static Sort ascending(Expression<?> expression) {
        return new Sort(expression, Direction.ASCENDING);
    }

    /** Returns the same order, with rows that have no value before all others. */
    public Sort nullsFirst() {
        return new Sort(expression, direction, Nulls.FIRST);
    }

    /** Returns the same order, with rows that have no value after all others. */
    public Sort nullsLast() {
        return new Sort(expression, direction, Nulls.LAST);
    }

    /** Returns the opposite order. */
    public Sort reversed() {
        return new Sort(expression, direction.opposite(), nulls.opposite());
    }

    /** The two directions. */
    public enum Direction {
        ASCENDING,
        DESCENDING;

        Direction opposite() {
            return this == ASCENDING ? DESCENDING : ASCENDING;
        }
    }

    /** Where nulls come. */
    public enum Nulls {
        /** Where the database has them: PostgreSQL takes them for greater than all values, H2 for less. */
        ANYWHERE,
        FIRST,
        LAST;

        Nulls opposite() {
            return switch (this) {
                case ANYWHERE -> ANYWHERE;
                case FIRST -> LAST;
                case LAST -> FIRST;
            };
        }
    }
}
