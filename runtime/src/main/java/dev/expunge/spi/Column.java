package dev.expunge.spi;

/**
 * A column of a model's table.
 *
 * @param field name of the field in the model, for messages
 * @param name name in the database, unquoted
 * @param type how its values travel
 * @param nullable whether it may hold null
 * @param <T> type of the field, boxed
 */
public record Column<T>(String field, String name, ValueType<T> type, boolean nullable) {

    /** Returns a column that never holds null. */
    public static <T> Column<T> required(String field, String name, ValueType<T> type) {
        return new Column<>(field, name, type, false);
    }

    /** Returns a column that may hold null. */
    public static <T> Column<T> optional(String field, String name, ValueType<T> type) {
        return new Column<>(field, name, type, true);
    }
}
