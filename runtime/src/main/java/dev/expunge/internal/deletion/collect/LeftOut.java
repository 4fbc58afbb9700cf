package dev.expunge.internal.deletion.collect;

import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rows that a delete or a preview leaves to others, which were running before it and have called the hook that called it.
 *
 * @param running the rows of the others
 */
public record LeftOut(List<RunningRows> running) {

    /** Returns whether the row of a table with a key is left out. */
    public Predicate<List<Object>> of(Table table) {
        List<CollectedRows> rows = rows(table);
        return key -> rows.stream().anyMatch(each -> each.contains(key));
    }

    /** Returns the keys of a table's rows that are left out. */
    public List<List<Object>> keys(Table table) {
        return rows(table).stream().flatMap(rows -> rows.keys().stream()).toList();
    }

    private List<CollectedRows> rows(Table table) {
        return running.stream().flatMap(each -> each.of(table)).toList();
    }
}
