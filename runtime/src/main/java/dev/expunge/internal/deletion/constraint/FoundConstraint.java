package dev.expunge.internal.deletion.constraint;

import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import java.util.List;

/**
 * A constraint that a database has.
 *
 * @param name its name
 * @param table name of the table that it is on
 * @param kind {@code FOREIGN KEY}, or what else it is
 * @param deferrable whether it is declared DEFERRABLE
 * @param initiallyDeferred whether every transaction begins with it deferred
 * @param deleteRule what it does when a row goes that others refer to; empty if it is no foreign key
 * @param columns the names of its columns, in order; none if it has none of its own
 */
record FoundConstraint(
        String name,
        String table,
        String kind,
        boolean deferrable,
        boolean initiallyDeferred,
        String deleteRule,
        List<String> columns) {

    private static final String FOREIGN_KEY = "FOREIGN KEY";

    FoundConstraint {
        columns = List.copyOf(columns);
    }

    /** Whether it checks a reference. */
    boolean checks(Reference reference) {
        return kind.equals(FOREIGN_KEY)
                && table.equals(reference.child().name())
                && columns.equals(reference.columns().stream().map(Column::name).toList());
    }

    /** The standard checks RESTRICT at once, whatever else the constraint says. */
    boolean restricts() {
        return deleteRule.equals("RESTRICT");
    }

    String words() {
        return kind + " (" + String.join(", ", columns) + ") of table " + table;
    }
}
