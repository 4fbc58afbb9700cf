package dev.expunge.processor.model;

/**
 * What annotations say about a column beyond its name, its type and null.
 *
 * @param defaultValue the default as a literal, or empty
 * @param version whether it counts the changes of a row
 */
public record ColumnOptions(
        boolean unique, String defaultValue, int length, int precision, int scale, boolean version) {

    /** The options of a column that is not annotated. */
    public static final ColumnOptions NONE = new ColumnOptions(false, "", 0, 0, 0);

    /** Options of a column that is no version. */
    public ColumnOptions(boolean unique, String defaultValue, int length, int precision, int scale) {
        this(unique, defaultValue, length, precision, scale, false);
    }

    /** Returns the same options of the column that counts the changes of a row. */
    public ColumnOptions ofVersion() {
        return new ColumnOptions(unique, defaultValue, length, precision, scale, true);
    }
}
