package dev.expunge.field;

/**
 * Names one value of each of some rows: the keys of a query's records, or the one column that it selects. Conditions of
 * other queries ask for them by {@link Field#in(Values)}, as they do for {@link Rows}.
 *
 * @param <T> type of the values, boxed
 */
public interface Values<T> {

    /** Returns which rows they are taken from, as data. */
    Selection selection();

    /** Returns which values these are, as data. */
    Projection projection();
}
