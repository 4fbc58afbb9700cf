package dev.expunge.spi;

import dev.expunge.error.UnsavedRecordException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What a model's generated code knows about it: what would otherwise need reflection. Immutable and safe for use by
 * several threads.
 *
 * @param <M> the model
 * @param <K> its key: the boxed type of a single key field, or the generated key record
 * @param <F> its generated fields
 */
public abstract class ModelType<M, K, F> {

    private final Table table;
    private final Function<Path, F> fields;
    private final String fingerprint;

    /**
     * @param fields makes the fields of the rows that a path leads to
     * @param fingerprint changes whenever anything changes that plans of a registry are made from
     */
    protected ModelType(Table table, Function<Path, F> fields, String fingerprint) {
        this.table = table;
        this.fields = fields;
        this.fingerprint = fingerprint;
    }

    public final Table table() {
        return table;
    }

    public final String fingerprint() {
        return fingerprint;
    }

    /** Returns the record of a row that holds all columns of the table. */
    public abstract M read(Row row);

    /** Writes every column of a record, in table order. */
    public abstract void write(M record, RowWriter writer);

    /** Returns the key of a row that holds the key columns. Overridden where the key has several. */
    @SuppressWarnings("unchecked") // the value of the only key column is the key
    public K readKey(Row row) {
        return (K) row.required(table.key().get(0));
    }

    /**
     * Returns the values of a key, one for each key column, in order, in the fields' types. Overridden where the key has
     * several.
     */
    public List<Object> keyValues(K key) {
        return List.of(key);
    }

    /** Returns the key of a record, or empty if it has none: null, or 0 for a generated primitive. */
    public abstract Optional<K> keyOf(M record);

    /**
     * Returns the version of a record; empty if its table has none, or if it is null where it must not be.
     */
    public OptionalLong versionOf(M record) {
        return OptionalLong.empty();
    }

    /** Returns what the model declares about its rows beyond their types. */
    public Constraints constraints() {
        return Constraints.none();
    }

    /** Returns the references whose parents have to exist when a row is written: all but those declared DO_NOTHING. */
    public final List<Reference> enforcedReferences() {
        return constraints().references().stream()
                .filter(Constraints.Declared::isEnforced)
                .map(Constraints.Declared::reference)
                .filter(reference -> reference.child().equals(table))
                .toList();
    }

    /** Returns the record with the key that the database generated: the same object, changed, or a new record. */
    public M withKey(M record, K key) {
        return record;
    }

    /** Returns the record with another version, if the model has one: the same object, changed, or a new record. */
    public M withVersion(M record, long version) {
        return record;
    }

    /** Returns the fields of the rows that a path leads to. */
    public final F fields(Path path) {
        return fields.apply(path);
    }

    /**
     * Returns the key of a record.
     *
     * @throws UnsavedRecordException if it has none
     */
    public final K requireKey(M record) {
        return keyOf(record).orElseThrow(() -> new UnsavedRecordException(table.label()));
    }
}
