package dev.expunge.processor.model;

/**
 * What {@link dev.expunge.annotation.Column} says beyond the name.
 *
 * @param defaultValue the default as a literal, or empty
 */
public record ColumnOptions(boolean unique, String defaultValue, int length, int precision, int scale) {

    /** The options of a column that is not annotated. */
    public static final ColumnOptions NONE = new ColumnOptions(false, "", 0, 0, 0);
}
