package dev.expunge.internal.schema;

import static java.util.stream.Collectors.joining;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.jdbc.catalog.DeleteRule;
import dev.expunge.internal.jdbc.catalog.Location;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Locale;

/** How findings call tables and columns, and write statements about them. */
record Words(Dialect dialect) {

    /** Returns the table as statements name it. */
    String table(Table table) {
        String name = dialect.identifier(table.name());
        return table.schema()
                .map(schema -> dialect.identifier(schema) + "." + name)
                .orElse(name);
    }

    String column(Column<?> column) {
        return dialect.identifier(column.name());
    }

    /** Returns columns in parentheses, as statements list them. */
    String columns(List<Column<?>> columns) {
        return columns.stream().map(this::column).collect(joining(", ", "(", ")"));
    }

    /** Returns {@code Model.field}. */
    String field(Table table, Column<?> column) {
        return table.label() + "." + column.field();
    }

    String createIndex(Reference reference) {
        String columns = reference.columns().stream().map(Column::name).collect(joining("_"));
        String name = (reference.child().name() + "_" + columns + "_idx").toLowerCase(Locale.ROOT);
        return "CREATE INDEX " + dialect.identifier(name) + " ON " + table(reference.child()) + " "
                + columns(reference.columns());
    }

    /**
     * Returns the statement that adds the constraint of a reference.
     *
     * @param parent where the parent is: some products look for one without a schema in that of its child
     */
    String addForeignKey(Reference reference, DeleteRule rule, Location parent) {
        Table child = reference.child();
        boolean elsewhere =
                child.schema().isPresent() && reference.parent().schema().isEmpty();
        Table named = elsewhere ? reference.parent().inSchema(parent.home()) : reference.parent();
        return "ALTER TABLE " + table(child) + " ADD FOREIGN KEY " + columns(reference.columns())
                + " REFERENCES " + table(named) + " " + columns(reference.parentColumns())
                + (rule == DeleteRule.REFUSE ? "" : " " + rule.clause());
    }
}
