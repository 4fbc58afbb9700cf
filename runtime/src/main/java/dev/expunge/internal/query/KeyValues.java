package dev.expunge.internal.query;

import dev.expunge.error.NullArgumentException;
import dev.expunge.spi.ModelType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes the keys of records, and keys, apart into the values of their columns. */
public final class KeyValues<M, K> {

    private final ModelType<M, K, ?> type;

    public KeyValues(ModelType<M, K, ?> type) {
        this.type = type;
    }

    /**
     * Returns the key of a record.
     *
     * @throws NullArgumentException if the record is null
     * @throws dev.expunge.error.UnsavedRecordException if it has no key
     */
    public List<Object> ofRecord(M record) {
        if (record == null) {
            throw NullArgumentException.ofRecord(type.table().label());
        }
        return type.keyValues(type.requireKey(record));
    }

    public List<List<Object>> ofRecords(Collection<? extends M> records) {
        if (records == null) {
            throw NullArgumentException.ofRecord(type.table().label());
        }
        List<List<Object>> values = new ArrayList<>(records.size());
        records.forEach(record -> values.add(ofRecord(record)));
        return values;
    }

    /**
     * Returns a key taken apart. One without one of its parts cannot be, because the list of its values holds no null.
     *
     * @throws NullArgumentException if the key or a part of it is null
     */
    public List<Object> ofKey(K key) {
        if (key == null) {
            throw NullArgumentException.ofKey(type.table().label());
        }
        try {
            return type.keyValues(key);
        } catch (NullPointerException partIsNull) {
            throw NullArgumentException.ofKeyPart(type.table().label());
        }
    }

    public List<List<Object>> ofKeys(Collection<? extends K> keys) {
        if (keys == null) {
            throw NullArgumentException.ofKey(type.table().label());
        }
        List<List<Object>> values = new ArrayList<>(keys.size());
        keys.forEach(key -> values.add(ofKey(key)));
        return values;
    }
}
