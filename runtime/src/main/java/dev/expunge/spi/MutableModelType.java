package dev.expunge.spi;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The type of a model whose records are made without any value and filled: a class with a constructor that takes nothing.
 * So children may hold such records with nothing but a key.
 *
 * @param <M> the model
 * @param <K> its key: the boxed type of a single key field, or the generated key record
 * @param <F> its generated fields
 */
public abstract class MutableModelType<M, K, F> extends ModelType<M, K, F> {

    private final Supplier<M> records;

    /**
     * @param fields makes the fields of the rows that a path leads to
     * @param records makes records without any value
     * @param fingerprint changes whenever anything changes that plans of a registry are made from
     */
    protected MutableModelType(Table table, Function<Path, F> fields, Supplier<M> records, String fingerprint) {
        super(table, fields, fingerprint);
        this.records = records;
    }

    /** Fills a record with the values of a row that holds all columns of the table. */
    protected abstract void fill(M record, Row row);

    protected abstract void setKey(M record, K key);

    /** Overridden where the model has a version. */
    protected void setVersion(M record, long version) {}

    /** Returns a new record with nothing but a key. */
    public final M keyOnly(K key) {
        return withKey(records.get(), key);
    }

    @Override
    public final M read(Row row) {
        M record = records.get();
        fill(record, row);
        return record;
    }

    @Override
    public final M withKey(M record, K key) {
        setKey(record, key);
        return record;
    }

    @Override
    public final M withVersion(M record, long version) {
        setVersion(record, version);
        return record;
    }
}
