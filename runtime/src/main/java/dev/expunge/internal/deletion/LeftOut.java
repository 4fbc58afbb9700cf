package dev.expunge.internal.deletion;

import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows that a delete leaves to others, which were running before it and have called the hook that called it.
 *
 * @param running the rows of the others
 */
record LeftOut(List<RunningRows> running) {

    /** Returns whether the row of a table with a key is left out. */
    Predicate<List<Object>> of(Table table) {
        List<CollectedRows> rows = running.stream()
                .map(each -> each.of(table))
                .flatMap(Optional::stream)
                .toList();
        return key -> rows.stream().anyMatch(each -> each.contains(key));
    }
}
