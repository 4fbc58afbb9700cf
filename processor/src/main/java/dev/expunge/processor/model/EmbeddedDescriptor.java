package dev.expunge.processor.model;

/**
 * A field of a model that embeds a value record, whose components are columns of the model.
 *
 * @param name its name
 * @param javaType the record's qualified name, with its arguments
 * @param nullable whether it may be null, which it is where all of its columns are
 * @param access how generated code reads and writes it
 */
public record EmbeddedDescriptor(String name, String javaType, boolean nullable, Access access) {

    /** Returns the name of a component as a field of the model. */
    public String field(String component) {
        return name + "." + component;
    }

    /** Returns the name that a field of the model has within the record. */
    public String component(FieldDescriptor field) {
        return field.name().substring(name.length() + 1);
    }
}
