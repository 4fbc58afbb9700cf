package dev.expunge.internal.jdbc.catalog;

import java.util.List;

/**
 * A live table or view.
 *
 * @param location where it is
 * @param view whether it is a view, which has no constraints of its own
 * @param columns its columns, in order
 * @param indexes its indexes and keys
 * @param references its foreign keys
 */
public record LiveTable(
        Location location,
        boolean view,
        List<LiveColumn> columns,
        List<LiveIndex> indexes,
        List<LiveReference> references) {

    public LiveTable {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        references = List.copyOf(references);
    }
}
