package dev.expunge.internal.jdbc;

import dev.expunge.spi.Column;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns a result has, in order: those of a row, and after them those of each parent that is read with it.
 *
 * @param columns the row's own columns
 * @param parents the layouts of parents, by the name of the reference to them
 */
public record RowLayout(List<Column<?>> columns, Map<String, RowLayout> parents) {

    public RowLayout {
        columns = List.copyOf(columns);
        parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
    }

    /** Returns the layout of a row that is read without parents. */
    public static RowLayout of(List<? extends Column<?>> columns) {
        return new RowLayout(List.copyOf(columns), Map.of());
    }

    /** Returns how many columns come before those of a parent that is read with the row. */
    int before(String reference) {
        int before = columns.size();
        for (Map.Entry<String, RowLayout> parent : parents.entrySet()) {
            if (parent.getKey().equals(reference)) {
                return before;
            }
            before += parent.getValue().width();
        }
        throw new IllegalArgumentException("This row is read without " + reference);
    }

    private int width() {
        return columns.size()
                + parents.values().stream().mapToInt(RowLayout::width).sum();
    }
}
