package dev.expunge.processor.schema;

/**
 * A column.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it may hold null
 * @param generated whether the database assigns it
 * @param defaultValue its default, as the model writes it; empty if it has none
 */
record SchemaColumn(String name, ColumnType type, boolean nullable, boolean generated, String defaultValue) {}
