package dev.expunge;

import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.field.Values;
import dev.expunge.internal.query.ResultReader;

/**
 * What a query selects of its records. A column that is null, or of a parent that is not there, is a null.
 *
 * @param <R> one result
 */
public final class Selected<R> extends Results<R> implements Values<R> {

    Selected(Selection selection, ResultReader<R> reader) {
        super(selection, reader);
    }

    /**
     * Returns the same results, equal ones once. An order decides among what is selected only.
     *
     * @throws IllegalArgumentException when results are asked for in an order by something that is not selected
     */
    public Selected<R> distinct() {
        return new Selected<>(selection(), reader().distinct());
    }

    @Override
    public Projection projection() {
        return reader().projection();
    }
}
