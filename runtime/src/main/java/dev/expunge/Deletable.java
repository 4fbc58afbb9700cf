package dev.expunge;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.error.NullArgumentException;
import dev.expunge.internal.query.KeyValues;
import dev.expunge.spi.ModelType;
import java.util.Collection;
import java.util.List;

/**
 * Deletes the records of one model, by themselves and by their keys.
 *
 * @param <M> the model
 * @param <K> its key
 */
abstract class Deletable<M, K> {

    private final ModelType<M, K, ?> type;
    private final Database database;
    private final KeyValues<M, K> keys;

    Deletable(ModelType<M, K, ?> type, Database database) {
        database.requireModel(type.table());
        this.type = type;
        this.database = database;
        this.keys = new KeyValues<>(type);
    }

    /**
     * Deletes the row of a record and everything that depends on it. A row that no longer exists is none to delete.
     *
     * @throws dev.expunge.error.StaleRecordException if the model has a version, and the row's is not the record's
     * @throws dev.expunge.error.UnsavedRecordException if the record has no key
     * @throws dev.expunge.error.deletion.ProtectedException if a row is referred to that its referrers protect
     * @throws dev.expunge.error.deletion.RestrictedException if a row is referred to by rows that stay
     */
    public final DeletionReport delete(M record) {
        return delete(record, DeletionOptions.defaults());
    }

    /**
     * Does what {@link #delete(Object)} does, as options say.
     *
     * @throws dev.expunge.error.deletion.DeletionLimitException if it would take more rows than the options allow
     */
    public final DeletionReport delete(M record, DeletionOptions options) {
        return deleteAll(List.of(present(record)), options);
    }

    /** Deletes the row of a key as {@link #delete(Object)} does, whatever its version is. */
    public final DeletionReport deleteById(K key) {
        return deleteById(key, DeletionOptions.defaults());
    }

    /** Deletes the row of a key as {@link #delete(Object, DeletionOptions)} does, whatever its version is. */
    public final DeletionReport deleteById(K key, DeletionOptions options) {
        return database.deletions().deleteKeys(type.table(), List.of(keys.ofKey(key)), options);
    }

    /** Deletes the rows of some records as {@link #delete(Object)} does, all or none. */
    public final DeletionReport deleteAll(Collection<? extends M> records) {
        return deleteAll(records, DeletionOptions.defaults());
    }

    /** Deletes the rows of some records as {@link #delete(Object, DeletionOptions)} does, all or none. */
    public final DeletionReport deleteAll(Collection<? extends M> records, DeletionOptions options) {
        requirePresent(records);
        return database.deletions().deleteRecords(type, records, options);
    }

    /**
     * Physically deletes the row of a record and everything that depends on it, whatever is in the trash of it included;
     * the row itself may be there too. For a model that is not soft-deletable it is {@link #delete(Object)}.
     *
     * @throws dev.expunge.error.StaleRecordException if the model has a version, and the row's is not the record's
     * @throws dev.expunge.error.UnsavedRecordException if the record has no key
     * @throws dev.expunge.error.deletion.ProtectedException if a row is referred to that its referrers protect, those in the
     *     trash included
     * @throws dev.expunge.error.deletion.RestrictedException if a row is referred to by rows that stay, those in the trash
     *     included
     */
    public final DeletionReport hardDelete(M record) {
        return hardDelete(record, DeletionOptions.defaults());
    }

    /**
     * Does what {@link #hardDelete(Object)} does, as options say.
     *
     * @throws dev.expunge.error.deletion.DeletionLimitException if it would take more rows than the options allow
     */
    public final DeletionReport hardDelete(M record, DeletionOptions options) {
        return hardDeleteAll(List.of(present(record)), options);
    }

    /** Physically deletes the row of a key as {@link #hardDelete(Object)} does, whatever its version is. */
    public final DeletionReport hardDeleteById(K key) {
        return hardDeleteById(key, DeletionOptions.defaults());
    }

    /** Does what {@link #hardDeleteById(Object)} does, as options say. */
    public final DeletionReport hardDeleteById(K key, DeletionOptions options) {
        return database.deletions().hard().deleteKeys(type.table(), List.of(keys.ofKey(key)), options);
    }

    /** Physically deletes the rows of some records as {@link #hardDelete(Object)} does, all or none. */
    public final DeletionReport hardDeleteAll(Collection<? extends M> records) {
        return hardDeleteAll(records, DeletionOptions.defaults());
    }

    /** Does what {@link #hardDeleteAll(Collection)} does, as options say. */
    public final DeletionReport hardDeleteAll(Collection<? extends M> records, DeletionOptions options) {
        requirePresent(records);
        return database.deletions().hard().deleteRecords(type, records, options);
    }

    /**
     * Returns what {@link #delete(Object)} would do now; see {@link Query#preview()}.
     *
     * @throws dev.expunge.error.StaleRecordException if the model has a version, and the row's is not the record's
     * @throws dev.expunge.error.UnsavedRecordException if the record has no key
     */
    public final DeletionPreview preview(M record) {
        return previewAll(List.of(present(record)));
    }

    /** Returns what {@link #deleteAll(Collection)} would do now; see {@link #preview(Object)}. */
    public final DeletionPreview previewAll(Collection<? extends M> records) {
        return previewAll(records, PreviewOptions.defaults());
    }

    /** Does what {@link #previewAll(Collection)} does, as options say. */
    public final DeletionPreview previewAll(Collection<? extends M> records, PreviewOptions options) {
        requirePresent(records);
        return database.deletions().previews().ofRecords(type, records, options);
    }

    /** Returns what {@link #deleteById(Object)} would do now; see {@link Query#preview()}. */
    public final DeletionPreview previewById(K key) {
        return previewById(key, PreviewOptions.defaults());
    }

    /** Does what {@link #previewById(Object)} does, as options say. */
    public final DeletionPreview previewById(K key, PreviewOptions options) {
        return database.deletions().previews().ofKeys(type.table(), List.of(keys.ofKey(key)), options);
    }

    final void requirePresent(Collection<? extends M> records) {
        if (records == null) {
            throw NullArgumentException.ofRecord(type.table().label());
        }
        records.forEach(this::present);
    }

    final M present(M record) {
        if (record == null) {
            throw NullArgumentException.ofRecord(type.table().label());
        }
        return record;
    }
}
