package dev.expunge;

import dev.expunge.field.Field;
import dev.expunge.field.Into;
import dev.expunge.field.Selection;
import dev.expunge.internal.query.ResultReader;
import java.util.List;
import java.util.function.Function;

/**
 * Selects columns of the records that a query names, each of them in one result or made into something: a record of the
 * caller's, a string, a map entry.
 *
 * <p>Columns may be those of parents, {@code a -> a.artist().name}; a value that is null, or of a parent that is not
 * there, is handed over as null.
 *
 * @param <M> the model
 * @param <F> its generated fields
 */
abstract class Selectable<M, F> extends Results<M> {

    Selectable(Selection selection, ResultReader<M> reader) {
        super(selection, reader);
    }

    abstract <R> Selected<R> selected(List<Function<F, ? extends Field<?>>> columns, Function<List<Object>, R> make);

    /** Selects one column. */
    @SuppressWarnings("unchecked") // the value of the column
    public final <A> Selected<A> select(Function<F, ? extends Field<A>> column) {
        return selected(List.of(column), values -> (A) values.get(0));
    }

    /** Selects two columns, and makes something of them. */
    @SuppressWarnings("unchecked") // the values of the columns, in order
    public final <A, B, R> Selected<R> select(
            Function<F, ? extends Field<A>> first, Function<F, ? extends Field<B>> second, Into.Two<A, B, R> into) {
        return selected(List.of(first, second), values -> into.make((A) values.get(0), (B) values.get(1)));
    }

    /** Selects three columns, and makes something of them. */
    @SuppressWarnings("unchecked") // the values of the columns, in order
    public final <A, B, C, R> Selected<R> select(
            Function<F, ? extends Field<A>> first,
            Function<F, ? extends Field<B>> second,
            Function<F, ? extends Field<C>> third,
            Into.Three<A, B, C, R> into) {
        return selected(
                List.of(first, second, third),
                values -> into.make((A) values.get(0), (B) values.get(1), (C) values.get(2)));
    }

    /** Selects four columns, and makes something of them. */
    @SuppressWarnings("unchecked") // the values of the columns, in order
    public final <A, B, C, D, R> Selected<R> select(
            Function<F, ? extends Field<A>> first,
            Function<F, ? extends Field<B>> second,
            Function<F, ? extends Field<C>> third,
            Function<F, ? extends Field<D>> fourth,
            Into.Four<A, B, C, D, R> into) {
        return selected(
                List.of(first, second, third, fourth),
                values -> into.make((A) values.get(0), (B) values.get(1), (C) values.get(2), (D) values.get(3)));
    }

    /** Selects five columns, and makes something of them. */
    @SuppressWarnings("unchecked") // the values of the columns, in order
    public final <A, B, C, D, E, R> Selected<R> select(
            Function<F, ? extends Field<A>> first,
            Function<F, ? extends Field<B>> second,
            Function<F, ? extends Field<C>> third,
            Function<F, ? extends Field<D>> fourth,
            Function<F, ? extends Field<E>> fifth,
            Into.Five<A, B, C, D, E, R> into) {
        return selected(
                List.of(first, second, third, fourth, fifth),
                values -> into.make(
                        (A) values.get(0), (B) values.get(1), (C) values.get(2), (D) values.get(3), (E) values.get(4)));
    }

    /** Selects six columns, and makes something of them. */
    @SuppressWarnings("unchecked") // the values of the columns, in order
    public final <A, B, C, D, E, G, R> Selected<R> select(
            Function<F, ? extends Field<A>> first,
            Function<F, ? extends Field<B>> second,
            Function<F, ? extends Field<C>> third,
            Function<F, ? extends Field<D>> fourth,
            Function<F, ? extends Field<E>> fifth,
            Function<F, ? extends Field<G>> sixth,
            Into.Six<A, B, C, D, E, G, R> into) {
        return selected(
                List.of(first, second, third, fourth, fifth, sixth),
                values -> into.make(
                        (A) values.get(0),
                        (B) values.get(1),
                        (C) values.get(2),
                        (D) values.get(3),
                        (E) values.get(4),
                        (G) values.get(5)));
    }

    /** Selects seven columns, and makes something of them. */
    @SuppressWarnings("unchecked") // the values of the columns, in order
    public final <A, B, C, D, E, G, H, R> Selected<R> select(
            Function<F, ? extends Field<A>> first,
            Function<F, ? extends Field<B>> second,
            Function<F, ? extends Field<C>> third,
            Function<F, ? extends Field<D>> fourth,
            Function<F, ? extends Field<E>> fifth,
            Function<F, ? extends Field<G>> sixth,
            Function<F, ? extends Field<H>> seventh,
            Into.Seven<A, B, C, D, E, G, H, R> into) {
        return selected(
                List.of(first, second, third, fourth, fifth, sixth, seventh),
                values -> into.make(
                        (A) values.get(0),
                        (B) values.get(1),
                        (C) values.get(2),
                        (D) values.get(3),
                        (E) values.get(4),
                        (G) values.get(5),
                        (H) values.get(6)));
    }
}
