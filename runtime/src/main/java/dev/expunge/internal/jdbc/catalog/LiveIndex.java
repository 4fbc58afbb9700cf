package dev.expunge.internal.jdbc.catalog;

import java.util.List;

/**
 * An index or a key of a live table.
 *
 * @param name its name
 * @param columns its columns, in order
 * @param unique whether no two rows share their values
 * @param filter which rows it has; empty for all of them
 */
public record LiveIndex(String name, List<String> columns, boolean unique, String filter) {

    public LiveIndex {
        columns = List.copyOf(columns);
    }

    /** Returns its columns, and which rows it has if these are not all, for messages. */
    public String described() {
        return "(" + String.join(", ", columns) + ")" + (filter.isEmpty() ? "" : " where " + filter);
    }
}
