package dev.expunge.internal.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of parameters as a text for people. */
final class Literals {

    private Literals() {}

    /** Returns the values in order, between brackets; nothing if there are none. */
    static String of(List<?> values) {
        return values.isEmpty() ? "" : listed(values);
    }

    private static String listed(List<?> values) {
        return values.stream().map(Literals::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String of(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        if (value instanceof String text) {
            return "'" + text + "'";
        }
        return value instanceof List<?> list ? listed(list) : String.valueOf(value);
    }
}
