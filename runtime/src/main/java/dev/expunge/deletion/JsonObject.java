package dev.expunge.deletion;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** Writes one JSON object (RFC 8259), member by member, on one line. */
final class JsonObject {

    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String LETTERS = "\"\\bfnrt";

    private final StringJoiner members = new StringJoiner(", ", "{", "}");

    JsonObject with(String name, String value) {
        return add(name, text(value));
    }

    JsonObject with(String name, long value) {
        return add(name, String.valueOf(value));
    }

    JsonObject with(String name, boolean value) {
        return add(name, String.valueOf(value));
    }

    /** Adds an array; its elements write themselves as JSON. */
    <T> JsonObject with(String name, List<T> values, Function<T, ?> json) {
        StringJoiner array = new StringJoiner(", ", "[", "]");
        values.forEach(value -> array.add(json.apply(value).toString()));
        return add(name, array.toString());
    }

    private JsonObject add(String name, String json) {
        members.add(text(name) + ": " + json);
        return this;
    }

    @Override
    public String toString() {
        return members.toString();
    }

    /** Returns a text as JSON. Half a surrogate pair is escaped, since no encoding can carry it. */
    static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            int letter = ESCAPED.indexOf(character);
            if (letter >= 0) {
                json.append('\\').append(LETTERS.charAt(letter));
            } else if (isUnsafe(value, index)) {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }

    /** Line separators end a JavaScript string that JSON is pasted into. */
    private static boolean isUnsafe(String value, int index) {
        char character = value.charAt(index);
        return Character.isISOControl(character)
                || character == '\u2028'
                || character == '\u2029'
                || isHalfOfAPair(value, index);
    }

    private static boolean isHalfOfAPair(String value, int index) {
        char character = value.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }
}
