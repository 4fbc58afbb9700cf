package dev.expunge.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One mapped field, or one component of a value record that a field embeds.
 *
 * @param name its name, or that of the record component; {@code field.component} in an embedded record
 * @param javaType its declared type: a column type, the parent model, or a composite key's record
 * @param key whether it is (part of) the primary key
 * @param generated whether the database assigns it
 * @param access how generated code reads and writes it
 * @param columns its columns; several only for a reference to a composite key
 * @param reference what it refers to, if it is a reference
 * @param anchor its place in the source
 */
public record FieldDescriptor(
        String name,
        String javaType,
        boolean key,
        boolean generated,
        Access access,
        List<ColumnDescriptor> columns,
        Optional<ReferenceDescriptor> reference,
        Anchor anchor) {

    public FieldDescriptor {
        columns = List.copyOf(columns);
    }

    /** Returns how generated code reaches the field, if it is a component of an embedded record. */
    public Optional<Access.Component> component() {
        return access instanceof Access.Component component ? Optional.of(component) : Optional.empty();
    }

    /** Whether the field counts the changes of a row. */
    public boolean version() {
        return columns.stream().anyMatch(column -> column.options().version());
    }

    /** Whether the field may be null. */
    public boolean nullable() {
        return columns.stream().anyMatch(ColumnDescriptor::nullable);
    }
}
