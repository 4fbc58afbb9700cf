package dev.expunge;

import dev.expunge.error.RecordNotFoundException;
import dev.expunge.field.Selection;
import dev.expunge.field.Where;
import dev.expunge.internal.link.JoinedRow;
import dev.expunge.internal.query.KeyValues;
import dev.expunge.internal.query.Reading;
import dev.expunge.internal.query.RecordInserter;
import dev.expunge.internal.query.RecordUpdater;
import dev.expunge.internal.query.ResultReader;
import dev.expunge.spi.JoinTable;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads, writes and deletes the records of one model. Immutable and safe for use by several threads as far as its
 * connections are.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
public abstract class Manager<M, K, F> extends Deletable<M, K> {

    private final ModelType<M, K, F> type;
    private final Database database;
    private final KeyValues<M, K> keys;

    /**
     * Called by generated code.
     *
     * @throws dev.expunge.error.UnknownModelException if the database was opened with a registry without this model
     */
    protected Manager(ModelType<M, K, F> type, Database database) {
        super(type, database);
        this.type = type;
        this.database = database;
        this.keys = new KeyValues<>(type);
    }

    /**
     * Reads the record of a key.
     *
     * @throws RecordNotFoundException if it does not exist
     */
    public final M get(K key) {
        return find(key)
                .orElseThrow(() -> RecordNotFoundException.ofKey(type.table().label(), key));
    }

    /** Reads the record of a key, if it exists. */
    public final Optional<M> find(K key) {
        Selection selection = Selection.ofKeys(type.table(), List.of(keys.ofKey(key)));
        return reader().list(selection).stream().findFirst();
    }

    /**
     * Reads the records of some keys, as far as they exist, each by the key that it holds.
     *
     * @throws dev.expunge.error.NullArgumentException if a key is null
     */
    public final Map<K, M> findAll(Collection<? extends K> some) {
        Map<K, M> found = new LinkedHashMap<>();
        Selection selection = Selection.ofKeys(type.table(), keys.ofKeys(some));
        reader().list(selection).forEach(record -> found.put(type.requireKey(record), record));
        return found;
    }

    /** Returns the query that names all records. */
    public final Query<M, K, F> all() {
        return all(Selection.Scope.LIVE);
    }

    final Query<M, K, F> all(Selection.Scope scope) {
        return Query.all(type, scope, database);
    }

    /** Returns the query that names the records for which all these conditions hold. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<M, K, F> filter(Where<F> first, Where<F>... more) {
        return all().filter(first, more);
    }

    /** Returns the query that names all records but those for which all these conditions hold. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<M, K, F> exclude(Where<F> first, Where<F>... more) {
        return all().exclude(first, more);
    }

    /**
     * Inserts a record.
     *
     * @return the record; with its key, if the database generates it: the same object, or a new one if it is immutable
     * @throws dev.expunge.error.NullValueException if a field is null whose column never is
     * @throws dev.expunge.error.NullArgumentException if a record is null
     * @throws dev.expunge.error.database.ForeignKeyException if it refers to a row that does not exist
     * @throws dev.expunge.error.TrashedParentException if it refers to a row in the trash
     */
    public final M insert(M record) {
        return insertAll(List.of(present(record))).get(0);
    }

    /**
     * Inserts records in their order and in batches, all or none.
     *
     * @return the records in the same order, each as {@link #insert} returns it
     * @throws dev.expunge.error.NullValueException if a field is null whose column never is
     * @throws dev.expunge.error.NullArgumentException if a record is null
     */
    public final List<M> insertAll(Collection<? extends M> records) {
        requirePresent(records);
        return new RecordInserter<>(type, database.transactions(), database.writing()).insertAll(records);
    }

    /**
     * Writes a record into the row of its key: every other column.
     *
     * @return the record; with its next version, if the model has one: the same object, or a new one if it is immutable
     * @throws dev.expunge.error.StaleRecordException if the model has a version, and the row's is not the record's
     * @throws RecordNotFoundException if the row does not exist
     * @throws dev.expunge.error.UnsavedRecordException if the record has no key
     * @throws dev.expunge.error.NullValueException if a field is null whose column never is
     * @throws dev.expunge.error.database.ForeignKeyException if it refers to a row that does not exist
     * @throws dev.expunge.error.TrashedParentException if it refers to a row in the trash, and its row does not do so yet
     */
    public final M update(M record) {
        return updateAll(List.of(present(record))).get(0);
    }

    /** Does what {@link #update(Object)} does, for records in their order and in batches, all or none. */
    public final List<M> updateAll(Collection<? extends M> records) {
        requirePresent(records);
        return new RecordUpdater<>(type, database.transactions(), database.writing()).updateAll(records);
    }

    /** Called by generated code: returns the links of a record over a join table of this model. */
    protected final <O, P> Links<O, P> links(JoinTable join, M record, ModelType<O, P, ?> other) {
        return Links.of(new JoinedRow(join, type.table(), keys.ofRecord(record)), other, database);
    }

    /** Called by generated code: does what {@link #links} does, for the row of a key. */
    protected final <O, P> Links<O, P> linksOfKey(JoinTable join, K key, ModelType<O, P, ?> other) {
        return Links.of(new JoinedRow(join, type.table(), keys.ofKey(key)), other, database);
    }

    final Database database() {
        return database;
    }

    final Table table() {
        return type.table();
    }

    private ResultReader<M> reader() {
        return new ResultReader<>(Reading.ofRecords(type), Optional.empty(), database.transactions());
    }
}
