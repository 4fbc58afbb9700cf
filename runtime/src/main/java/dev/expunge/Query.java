package dev.expunge;

import dev.expunge.dialect.RowLock;
import dev.expunge.error.ForeignFieldException;
import dev.expunge.error.NullArgumentException;
import dev.expunge.field.Condition;
import dev.expunge.field.Field;
import dev.expunge.field.Output;
import dev.expunge.field.Projection;
import dev.expunge.field.ReferenceField;
import dev.expunge.field.Rows;
import dev.expunge.field.Selection;
import dev.expunge.field.Sort;
import dev.expunge.field.Values;
import dev.expunge.field.Where;
import dev.expunge.internal.query.Reading;
import dev.expunge.internal.query.ResultReader;
import dev.expunge.internal.query.Retrieval;
import dev.expunge.internal.query.WrittenValues;
import dev.expunge.internal.sql.Continuation;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Names records of one model: those for which conditions hold, in an order, cut to a page. Immutable: each method
 * returns a new query, and nothing is sent before records are asked for.
 *
 * <p>A limit and an offset apply after all conditions, whenever they were given. They cut from a total order: the key
 * decides last, and alone if no order was given.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
public final class Query<M, K, F> extends Changeable<M, F> implements Rows<M>, Values<K> {

    private final ModelType<M, K, F> type;
    private final Database database;
    private final Retrieval retrieval;

    private Query(ModelType<M, K, F> type, Database database, Selection selection, Retrieval retrieval) {
        super(
                type,
                database,
                selection,
                new ResultReader<>(
                        Reading.ofRecords(type, retrieval.fetched()), retrieval.lock(), database.transactions()));
        this.type = type;
        this.database = database;
        this.retrieval = retrieval;
    }

    static <M, K, F> Query<M, K, F> all(ModelType<M, K, F> type, Selection.Scope scope, Database database) {
        return new Query<>(type, database, Selection.all(type.table()).in(scope), Retrieval.PLAIN);
    }

    /** Returns the records for which all these conditions hold as well. */
    @SafeVarargs
    public final Query<M, K, F> filter(Where<F> first, Where<F>... more) {
        Selection filtered = filtered(selection(), first);
        for (Where<F> next : more) {
            filtered = filtered(filtered, next);
        }
        return with(filtered);
    }

    /**
     * Returns the records without those for which all these conditions hold. Those for which it is unknown, because a
     * column is null, stay: {@code filter} and {@code exclude} share all records out between them.
     */
    @SafeVarargs
    public final Query<M, K, F> exclude(Where<F> first, Where<F>... more) {
        Path root = Path.root(type.table());
        Condition excluded = condition(first, root);
        for (Where<F> next : more) {
            excluded = excluded.and(condition(next, root));
        }
        return with(selection().filter(root, new Condition.Exclusion(excluded)));
    }

    /**
     * Returns the records in an order, the first criterion first, instead of any earlier order. Whether null comes first
     * or last is the database's choice.
     */
    @SafeVarargs
    public final Query<M, K, F> orderBy(Function<F, Sort> first, Function<F, Sort>... more) {
        Selection ordered = orderedBy(selection().unordered(), first);
        for (Function<F, Sort> next : more) {
            ordered = orderedBy(ordered, next);
        }
        return with(ordered);
    }

    /**
     * Returns at most so many of the records, instead of any earlier limit.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Query<M, K, F> limit(long records) {
        return with(selection().limitedTo(requireNotNegative("limit", records)));
    }

    /**
     * Returns the records after the first so many, instead of any earlier offset.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Query<M, K, F> offset(long records) {
        return with(selection().skipping(requireNotNegative("offset", records)));
    }

    /**
     * Returns the records that come behind one of them: how the next page of an order is read without counting off those
     * before it. The order has to be given before; one by columns that may be null has to say where nulls come.
     *
     * @param record the last one of the page before
     * @throws NullArgumentException if it is null
     * @throws dev.expunge.error.UnsavedRecordException if it has no key
     * @throws IllegalArgumentException if the order is by anything but columns of the model itself
     */
    public Query<M, K, F> after(M record) {
        if (record == null) {
            throw NullArgumentException.ofRecord(type.table().label());
        }
        type.requireKey(record);
        WrittenValues values = new WrittenValues();
        type.write(record, values);
        return with(Continuation.behind(values::of, selection()));
    }

    /**
     * Reads a parent with each record, complete instead of with its key alone; parents on the way to it, too. One
     * statement reads all of them.
     *
     * @param reference a reference that the model holds as an object: {@code a -> a.artist}
     */
    public Query<M, K, F> fetch(Function<F, ReferenceField<?, ?>> reference) {
        Path root = Path.root(type.table());
        ReferenceField<?, ?> fetched = reference.apply(type.fields(root));
        if (!fetched.parent().start().equals(root)) {
            throw new ForeignFieldException(fetched.name());
        }
        return with(retrieval.with(fetched.parent().way()));
    }

    /** Locks the rows that are read until the transaction ends, and waits for those that others have locked. */
    public Query<M, K, F> forUpdate() {
        return forUpdate(RowLock.WAIT);
    }

    /**
     * Locks the rows that are read until the transaction ends; no rows of parents. Reading it then needs a transaction
     * of the caller's ({@link dev.expunge.error.NoTransactionException}) and a database that can do this
     * ({@link dev.expunge.error.UnsupportedFeatureException}).
     *
     * @param lock what to do about rows that others have locked
     */
    public Query<M, K, F> forUpdate(RowLock lock) {
        return with(retrieval.locking(lock));
    }

    /** Returns the key, for conditions of other queries. */
    @Override
    public Projection projection() {
        return Projection.of(type.table(), type.table().key());
    }

    /** Reads the keys of the records, and nothing else of them. */
    public List<K> keys() {
        return reader(Reading.ofKeys(type)).list(selection());
    }

    @Override
    <R> Selected<R> selected(List<Function<F, ? extends Field<?>>> columns, Function<List<Object>, R> make) {
        List<Output> outputs = new ArrayList<>();
        for (Function<F, ? extends Field<?>> column : columns) {
            Path root = Path.root(type.table());
            outputs.add(new Output(root, column.apply(type.fields(root)).expression()));
        }
        return new Selected<>(selection(), reader(Reading.ofColumns(outputs, make)));
    }

    private <R> ResultReader<R> reader(Reading<R> reading) {
        return new ResultReader<>(reading, retrieval.lock(), database.transactions());
    }

    private Query<M, K, F> with(Selection changed) {
        return new Query<>(type, database, changed, retrieval);
    }

    private Query<M, K, F> with(Retrieval changed) {
        return new Query<>(type, database, selection(), changed);
    }

    private Selection filtered(Selection unfiltered, Where<F> where) {
        Path root = Path.root(type.table());
        return unfiltered.filter(root, condition(where, root));
    }

    private Selection orderedBy(Selection unordered, Function<F, Sort> criterion) {
        Path root = Path.root(type.table());
        Sort sort = criterion == null ? null : criterion.apply(type.fields(root));
        if (sort == null) {
            throw NullArgumentException.ofOrder(type.table().label());
        }
        return unordered.thenBy(root, sort);
    }

    private Condition condition(Where<F> where, Path root) {
        Condition condition = where == null ? null : where.on(type.fields(root));
        if (condition == null) {
            throw NullArgumentException.ofCondition(type.table().label());
        }
        return condition;
    }

    private static long requireNotNegative(String what, long records) {
        if (records < 0) {
            throw new IllegalArgumentException("The " + what + " of a query cannot be negative: " + records);
        }
        return records;
    }
}
