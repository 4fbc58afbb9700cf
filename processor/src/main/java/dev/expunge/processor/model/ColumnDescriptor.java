package dev.expunge.processor.model;

/**
 * One column.
 *
 * @param field name of the field that it belongs to
 * @param name name in the database
 * @param type type of its values: the field's, or of the parent's key column for a reference held as an object
 * @param nullable whether it may hold null
 * @param options what the generated schema and SET_DEFAULT need
 */
public record ColumnDescriptor(String field, String name, ValueTypeName type, boolean nullable, ColumnOptions options) {

    /** Returns the same column, of which null is allowed. */
    public ColumnDescriptor orNull() {
        return new ColumnDescriptor(field, name, type, true, options);
    }
}
