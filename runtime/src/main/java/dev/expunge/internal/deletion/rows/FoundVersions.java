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

    private final List<Column<?>> key;

    private FoundVersions(List<Column<?>> key) {
        this.key = key;
    }

    /** Returns the columns of a row's key and version. */
    public static List<Column<?>> columns(Table table) {
        return Stream.concat(table.key().stream(), table.version().stream()).toList();
    }

    /** Returns the versions of a table's rows with the values of {@link #columns}. */
    public static FoundVersions of(Table table, List<List<Object>> rows) {
        FoundVersions found = new FoundVersions(table.key());
        for (List<Object> row : rows) {
            int last = row.size() - 1;
            found.byKey.put(found.identity(row.subList(0, last)), ((Number) row.get(last)).longValue());
        }
        return found;
    }

    /** Returns the version of the row with a key, if the database has it in the same words. */
    public OptionalLong ofKey(List<Object> wanted) {
        Long version = byKey.get(identity(wanted));
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /** Whether there is a row whose key is none of these in the same words: padded, or in another letter case. */
    public boolean hasOthersThan(Stream<List<Object>> keys) {
        return keys.map(this::identity).distinct().filter(byKey::containsKey).count() < byKey.size();
    }

    private List<Object> identity(List<Object> values) {
        return KeyIdentity.of(key, values);
    }
}
