package dev.expunge.internal.trash;

import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.spi.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of rows, by the values of some columns. Where no row has values in the same words, one is named that the
 * database may hold equal: a row that is kept in the trash without need is no loss.
 *
 * @param <T> what is known of a row
 */
final class ByValue<T> {

    private final Map<List<Object>, T> exact = new HashMap<>();
    private final Map<List<Object>, T> inOtherWords = new HashMap<>();
    private final List<Column<?>> columns;

    /** @param columns the columns that hold the values */
    ByValue(List<Column<?>> columns) {
        this.columns = columns;
    }

    /** Adds what is known of a row, unless the row has no such values. */
    void put(TrashedRow row, T known) {
        row.valuesOf(columns).ifPresent(values -> {
            exact.put(KeyIdentity.of(columns, values), known);
            inOtherWords.put(KeyIdentity.inOtherWords(columns, values), known);
        });
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    /** Returns what is known of the row that has, in the columns, the values that a row holds in some others. */
    Optional<T> of(TrashedRow row, List<Column<?>> holding) {
        return row.valuesOf(holding).flatMap(values -> {
            T known = exact.get(KeyIdentity.of(holding, values));
            return Optional.ofNullable(
                    known == null ? inOtherWords.get(KeyIdentity.inOtherWords(holding, values)) : known);
        });
    }

    /** Does the same for a row that surely refers to one of those known: if nobody knows to which, all are returned. */
    List<T> ofReferrer(TrashedRow row, List<Column<?>> holding) {
        return of(row, holding).map(List::of).orElseGet(() -> List.copyOf(exact.values()));
    }
}
