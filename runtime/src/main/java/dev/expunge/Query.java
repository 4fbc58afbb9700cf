package dev.expunge;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.error.MultipleRecordsException;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.field.Condition;
import dev.expunge.field.Sort;
import dev.expunge.field.Where;
import dev.expunge.internal.query.RecordReader;
import dev.expunge.internal.sql.Selection;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
public final class Query<M, K, F> {

    private final ModelType<M, K, F> type;
    private final Database database;
    private final Selection selection;

    private Query(ModelType<M, K, F> type, Database database, Selection selection) {
        this.type = type;
        this.database = database;
        this.selection = selection;
    }

    static <M, K, F> Query<M, K, F> all(ModelType<M, K, F> type, Database database) {
        return new Query<>(type, database, Selection.all(type.table()));
    }

    /** Returns the records for which all these conditions hold as well. */
    @SafeVarargs
    public final Query<M, K, F> filter(Where<F> first, Where<F>... more) {
        Selection filtered = filtered(selection, first);
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
        return with(selection.filter(root, new Condition.Exclusion(excluded)));
    }

    /**
     * Returns the records in an order, the first criterion first, instead of any earlier order. Whether null comes first
     * or last is the database's choice.
     */
    @SafeVarargs
    public final Query<M, K, F> orderBy(Function<F, Sort> first, Function<F, Sort>... more) {
        Selection ordered = orderedBy(selection.unordered(), first);
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
        return with(selection.limitedTo(requireNotNegative("limit", records)));
    }

    /**
     * Returns the records after the first so many, instead of any earlier offset.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Query<M, K, F> offset(long records) {
        return with(selection.skipping(requireNotNegative("offset", records)));
    }

    /** Reads all records. */
    public List<M> list() {
        return reader().list(selection);
    }

    /**
     * Reads the records one by one, as they are asked for. The stream holds a connection and an open transaction until it
     * is closed: use it in a try-with-resources statement.
     */
    public Stream<M> stream() {
        return reader().stream(selection);
    }

    /** Reads the first record: by key, if no order was given. */
    public Optional<M> first() {
        return reader().list(selection.atMost(1)).stream().findFirst();
    }

    /**
     * Reads the only record.
     *
     * @throws RecordNotFoundException if there is none
     * @throws MultipleRecordsException if there are several
     */
    public M one() {
        return find().orElseThrow(
                        () -> RecordNotFoundException.ofQuery(type.table().label()));
    }

    /**
     * Reads the only record, if there is one.
     *
     * @throws MultipleRecordsException if there are several
     */
    public Optional<M> find() {
        List<M> records = reader().list(selection.atMost(2));
        if (records.size() > 1) {
            throw new MultipleRecordsException(type.table().label());
        }
        return records.stream().findFirst();
    }

    /** Counts the records. */
    public long count() {
        return reader().count(selection);
    }

    /** Whether there is any record. */
    public boolean exists() {
        return reader().exists(selection);
    }

    /** Reads the keys of the records, and nothing else of them. */
    public List<K> keys() {
        return reader().keys(selection);
    }

    /**
     * Deletes the records that match when their rows are locked, and everything that depends on them: all, or nothing. A
     * limit deletes at most so many of them.
     *
     * @throws dev.expunge.error.ProtectedException if a row is referred to that its referrers protect
     * @throws dev.expunge.error.RestrictedException if a row is referred to by rows that stay
     */
    public DeletionReport delete() {
        return delete(DeletionOptions.defaults());
    }

    /**
     * Does what {@link #delete()} does, as options say.
     *
     * @throws dev.expunge.error.DeletionLimitException if it would take more rows than the options allow
     */
    public DeletionReport delete(DeletionOptions options) {
        return database.deletions().delete(selection, options);
    }

    /**
     * Does what {@link #delete()} does, and never loads a record: hooks of records are not called, but listeners hear how
     * many rows of their model are gone.
     */
    public DeletionReport bulkDelete() {
        return bulkDelete(DeletionOptions.defaults());
    }

    /** Does what {@link #delete(DeletionOptions)} does, and never loads a record: see {@link #bulkDelete()}. */
    public DeletionReport bulkDelete(DeletionOptions options) {
        return database.deletions().bulkDelete(selection, options);
    }

    /**
     * Deletes the records in chunks by ascending keys, each with everything that depends on it in a transaction of its
     * own, which commits or is refused alone. Every chunk asks anew which records match. Hooks hear what they hear of
     * {@link #bulkDelete()}, chunk by chunk.
     *
     * @throws dev.expunge.error.ChunksRefusedException if the query has an order, a limit or an offset, if there is a
     *     transaction of the caller's, or if references among the deleted rows make chunks differ from the whole
     * @throws dev.expunge.error.DeletionLimitException if it would take more rows than the options allow
     * @throws dev.expunge.deletion.BulkDeleteException if a chunk fails; the chunks before it stay deleted
     */
    public DeletionReport bulkDelete(BulkOptions options) {
        return database.deletions().deleteInChunks(selection, options);
    }

    /**
     * Returns what {@link #delete()} would do now, with counts, blockers and samples. It reads, and neither changes nor
     * locks anything.
     *
     * @throws dev.expunge.error.SupplierException if a supplier returns nothing that its reference can hold
     */
    public DeletionPreview preview() {
        return preview(PreviewOptions.defaults());
    }

    /** Does what {@link #preview()} does, as options say. */
    public DeletionPreview preview(PreviewOptions options) {
        return database.deletions().preview(selection, options);
    }

    /** Returns what {@link #delete()} would do and send, without doing it. */
    public Explanation explain() {
        return database.deletions().explain(selection);
    }

    private RecordReader<M, K> reader() {
        return new RecordReader<>(type, database.transactions());
    }

    private Query<M, K, F> with(Selection changed) {
        return new Query<>(type, database, changed);
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
