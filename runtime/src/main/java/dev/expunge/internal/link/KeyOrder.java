package dev.expunge.internal.link;

import dev.expunge.internal.sql.Parameter;
import dev.expunge.spi.Column;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An order of keys that does not depend on who sorts them: two who insert the same links in it wait for each other at most
 * one way.
 */
final class KeyOrder implements Comparator<List<Object>> {

    private final List<Column<?>> columns;

    KeyOrder(List<Column<?>> columns) {
        this.columns = columns;
    }

    @Override
    public int compare(List<Object> one, List<Object> other) {
        for (int position = 0; position < columns.size(); position++) {
            Column<?> column = columns.get(position);
            int order = compareCarried(
                    Parameter.carried(column, one.get(position)), Parameter.carried(column, other.get(position)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Of all classes that carry values, byte arrays alone have no order of their own. */
    @SuppressWarnings("unchecked")
    private static int compareCarried(Object one, Object other) {
        return one instanceof byte[] bytes
                ? Arrays.compare(bytes, (byte[]) other)
                : ((Comparable<Object>) one).compareTo(other);
    }
}
