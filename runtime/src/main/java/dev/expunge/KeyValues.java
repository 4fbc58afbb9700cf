package dev.expunge;

import dev.expunge.error.NullArgumentException;
import dev.expunge.spi.ModelType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes the keys of records, and keys, apart into the values of their columns. */
final class KeyValues<M, K> {

    private final ModelType<M, K, ?> type;

    KeyValues(ModelType<M, K, ?> type) {
        this.type = type;
    }

    /**
     * @throws NullArgumentException if the record is null
     * @throws dev.expunge.error.UnsavedRecordException if it has no key
     */
    List<Object> ofRecord(M record) {
        if (record == null) {
            throw NullArgumentException.ofRecord(type.table().label());
        }
        return type.keyValues(type.requireKey(record));
    }

    List<List<Object>> ofRecords(Collection<? extends M> records) {
        if (records == null) {
            throw NullArgumentException.ofRecord(type.table().label());
        }
        List<List<Object>> values = new ArrayList<>(records.size());
        records.forEach(record -> values.add(ofRecord(record)));
        return values;
    }

    /**
     * A key without one of its parts cannot be taken apart, because the list of its values holds no null.
     *
     * @throws NullArgumentException if the key or a part of it is null
     */
    List<Object> ofKey(K key) {
        if (key == null) {
            throw NullArgumentException.ofKey(type.table().label());
        }
        try {
            return type.keyValues(key);
        } catch (NullPointerException partIsNull) {
            throw NullArgumentException.ofKeyPart(type.table().label());
        }
    }

    List<List<Object>> ofKeys(Collection<? extends K> keys) {
        if (keys == null) {
            throw NullArgumentException.ofKey(type.table().label());
        }
        List<List<Object>> values = new ArrayList<>(keys.size());
        keys.forEach(key -> values.add(ofKey(key)));
        return values;
    }
}
