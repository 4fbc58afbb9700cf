package dev.expunge.spi;

import java.util.List;

/**
 * A foreign key, seen from the child to the parent.
 *
 * @param name name of the field in the child, for messages
 * @param child the table that holds the foreign key
 * @param columns its columns in the child, in the order of {@code parentColumns}
 * @param parent the table referred to
 * @param parentColumns the columns referred to: the parent's key or unique columns
 */
public record Reference(
        String name, Table child, List<Column<?>> columns, Table parent, List<Column<?>> parentColumns) {

    public Reference {
        columns = List.copyOf(columns);
        parentColumns = List.copyOf(parentColumns);
    }

    /** Returns the reference of {@code columns} to the parent's key. */
    public static Reference toKey(String name, Table child, Table parent, Column<?>... columns) {
        return new Reference(name, child, List.of(columns), parent, parent.key());
    }

    /** Whether a row may refer to a row of its own table. */
    public boolean isToItself() {
        return child.equals(parent);
    }

    /** Whether a row may refer to nothing: true if any of the columns may be null. */
    public boolean isNullable() {
        return columns.stream().anyMatch(Column::nullable);
    }

    /** Returns {@code Child.name}, as messages and reports call this reference. */
    public String label() {
        return child.label() + "." + name;
    }
}
