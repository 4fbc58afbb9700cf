package dev.expunge.internal.deletion.rows;

import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The versions of rows as the database has them, by key. */
public final class FoundVersions {

    private final Map<List<Object>, Long> byKey = new HashMap<>();

    private FoundVersions() {}

    /** Returns the columns of a row's key and version. */
    public static List<Column<?>> columns(Table table) {
        return Stream.concat(table.key().stream(), table.version().stream()).toList();
    }

    /** Returns the versions of rows with the values of {@link #columns}. */
    public static FoundVersions of(List<List<Object>> rows) {
        FoundVersions found = new FoundVersions();
        for (List<Object> row : rows) {
            int last = row.size() - 1;
            found.byKey.put(KeyIdentity.of(row.subList(0, last)), ((Number) row.get(last)).longValue());
        }
        return found;
    }

    /** Returns the version of the row with a key, if the database has it in the same words. */
    public OptionalLong ofKey(List<Object> key) {
        Long version = byKey.get(KeyIdentity.of(key));
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /** Whether there is a row whose key is none of these in the same words: padded, or in another letter case. */
    public boolean hasOthersThan(Stream<List<Object>> keys) {
        return keys.map(KeyIdentity::of).distinct().filter(byKey::containsKey).count() < byKey.size();
    }
}
