package dev.expunge.internal.link;

import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.spi.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys, each once. */
final class DistinctKeys {

    private final Map<List<Object>, List<Object>> keys = new LinkedHashMap<>();

    private DistinctKeys() {}

    /**
     * @param columns the columns that hold them
     */
    static DistinctKeys of(List<? extends Column<?>> columns, Collection<List<Object>> keys) {
        DistinctKeys distinct = new DistinctKeys();
        keys.forEach(key -> distinct.keys.putIfAbsent(KeyIdentity.of(columns, key), key));
        return distinct;
    }

    boolean areNone() {
        return keys.isEmpty();
    }

    List<List<Object>> list() {
        return new ArrayList<>(keys.values());
    }

    /** Returns the keys that are not among others. */
    DistinctKeys without(DistinctKeys others) {
        DistinctKeys rest = new DistinctKeys();
        keys.forEach((identity, key) -> {
            if (!others.keys.containsKey(identity)) {
                rest.keys.put(identity, key);
            }
        });
        return rest;
    }
}
