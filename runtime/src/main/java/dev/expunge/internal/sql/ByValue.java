package dev.expunge.internal.sql;

import dev.expunge.spi.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of rows, by the values of some columns. Where no row has values in the same words, one is named that the
 * database may hold equal: who asks has to be content with one row too many, and not with one too few.
 *
 * @param <T> what is known of a row
 */
public final class ByValue<T> {

    private final Map<List<Object>, T> exact = new HashMap<>();
    private final Map<List<Object>, T> inOtherWords = new HashMap<>();
    private final List<Column<?>> columns;

    /** Starts with nothing; {@code columns} are those that hold the values. */
    public ByValue(List<Column<?>> columns) {
        this.columns = columns;
    }

    /** Adds what is known of the row that has some values. */
    public void put(List<Object> values, T known) {
        exact.put(KeyIdentity.of(columns, values), known);
        inOtherWords.put(KeyIdentity.inOtherWords(columns, values), known);
    }

    public boolean isEmpty() {
        return exact.isEmpty();
    }

    /** Returns what is known of the row that has some values, which were read from these columns. */
    public Optional<T> of(List<Object> values, List<Column<?>> from) {
        T known = exact.get(KeyIdentity.of(from, values));
        return Optional.ofNullable(known == null ? inOtherWords.get(KeyIdentity.inOtherWords(from, values)) : known);
    }

    /** Does the same for values that the database has found equal to some of these: if nobody knows which, all are returned. */
    public List<T> ofEqual(List<Object> values, List<Column<?>> from) {
        return of(values, from).map(List::of).orElseGet(() -> List.copyOf(exact.values()));
    }
}
