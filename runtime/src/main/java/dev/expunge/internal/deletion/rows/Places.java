package dev.expunge.internal.deletion.rows;

import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.spi.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of rows by the values of some columns. Where no row has values in the same words, a row is named that the
 * database may hold equal: whoever orders rows by it may order too many, and never too few.
 */
final class Places {

    private static final int NONE = -1;

    private final Map<List<Object>, Integer> exact = new HashMap<>();
    private final Map<List<Object>, Integer> inOtherWords = new HashMap<>();

    private final List<Column<?>> columns;

    /**
     * @param columns the columns that hold the values, or others that refer to them
     */
    Places(List<Column<?>> columns) {
        this.columns = columns;
    }

    void put(List<Object> values, int position) {
        exact.put(KeyIdentity.of(columns, values), position);
        inOtherWords.put(KeyIdentity.inOtherWords(columns, values), position);
    }

    /** Returns the position of the row with some values; negative if there is none. */
    int of(List<Object> values) {
        Integer position = exact.get(KeyIdentity.of(columns, values));
        return position == null ? inOtherWords.getOrDefault(KeyIdentity.inOtherWords(columns, values), NONE) : position;
    }
}
