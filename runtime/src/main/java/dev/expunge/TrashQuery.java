package dev.expunge;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.error.NullArgumentException;
import dev.expunge.field.Field;
import dev.expunge.field.Projection;
import dev.expunge.field.Rows;
import dev.expunge.field.Sort;
import dev.expunge.field.Values;
import dev.expunge.field.Where;
import java.util.List;
import java.util.function.Function;

/**
 * Names records of a model that are in the trash. Immutable: each method returns a query that differs in one thing.
 * Paths lead to all parents, live or not.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 * @param <S> this class
 */
public abstract class TrashQuery<M, K, F, S> extends Selectable<M, F> implements Rows<M>, Values<K> {

    private final Query<M, K, F> query;
    private final Database database;

    TrashQuery(Query<M, K, F> query, Database database) {
        super(query.selection(), query.reader());
        this.query = query;
        this.database = database;
    }

    abstract S with(Query<M, K, F> changed);

    final Database database() {
        return database;
    }

    /** Keeps the records for which all of these conditions hold. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what is handed on is read alone
    public final S filter(Where<F> first, Where<F>... more) {
        return with(query.filter(first, more));
    }

    /** Leaves out the records for which all of these conditions hold together. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what is handed on is read alone
    public final S exclude(Where<F> first, Where<F>... more) {
        return with(query.exclude(first, more));
    }

    /** Orders the records, instead of any order given before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what is handed on is read alone
    public final S orderBy(Function<F, Sort> first, Function<F, Sort>... more) {
        return with(query.orderBy(first, more));
    }

    /**
     * Names so many records at most.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final S limit(long records) {
        return with(query.limit(records));
    }

    /**
     * Leaves out so many records at the start.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final S offset(long records) {
        return with(query.offset(records));
    }

    /** Reads the keys. */
    public final List<K> keys() {
        return query.keys();
    }

    @Override
    public final Projection projection() {
        return query.projection();
    }

    @Override
    final <R> Selected<R> selected(List<Function<F, ? extends Field<?>>> columns, Function<List<Object>, R> make) {
        return query.selected(columns, make);
    }

    /** Returns the restore of these records alone, whatever else their deletes took. */
    public final Restoration onlyThese() {
        return new Restoration(options -> database.trash().restoreRows(selection(), options));
    }

    /** Returns what {@link #hardDelete()} would do now: see {@link Query#preview()}. */
    public final DeletionPreview preview() {
        return preview(PreviewOptions.defaults());
    }

    /** Does what {@link #preview()} does, as the options say. */
    public final DeletionPreview preview(PreviewOptions options) {
        if (options == null) {
            throw NullArgumentException.ofOptions(selection().table().label());
        }
        return query.preview(options.hard());
    }

    /** Returns what {@link #hardDelete()} would do and send, without doing it. */
    public final Explanation explain() {
        return query.explainHardDelete();
    }

    /** Removes these records for good, with everything that depends on them. */
    public final DeletionReport hardDelete() {
        return hardDelete(DeletionOptions.defaults());
    }

    /** Removes these records for good, with everything that depends on them. */
    public final DeletionReport hardDelete(DeletionOptions options) {
        return query.hardDelete(options);
    }
}
