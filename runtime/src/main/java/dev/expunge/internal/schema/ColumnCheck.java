package dev.expunge.internal.schema;

import static java.util.stream.Collectors.joining;

import dev.expunge.internal.jdbc.catalog.LiveColumn;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import dev.expunge.spi.Column;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares the columns of one table: whether they exist, take null as their fields do, and hold their values. */
record ColumnCheck(Table table, Matching matching, Words words) {

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Column<?> column : columns()) {
            matching.column(column)
                    .ifPresentOrElse(live -> compare(column, live, findings), () -> findings.add(missing(column)));
        }
        return findings;
    }

    /** Returns those of the fields, and those that mark rows as deleted without a field. */
    private List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(table.columns());
        marks().filter(mark -> !isOfField(mark)).forEach(columns::add);
        return columns;
    }

    private Stream<Column<?>> marks() {
        return table.marks().stream().flatMap(marks -> marks.columns().stream());
    }

    private boolean isOfField(Column<?> mark) {
        return table.columns().stream().anyMatch(column -> column.name().equals(mark.name()));
    }

    private Finding missing(Column<?> column) {
        String live = matching.live().columns().stream().map(LiveColumn::name).collect(joining(", "));
        return new Finding(
                Problem.MISSING_COLUMN,
                words.field(table, column),
                named(column, "does not exist."),
                "the columns " + live,
                isOfField(column)
                        ? "Add it, or say what it is called: @Column(name = \"...\")."
                        : "Add it, as the script generated beside the registry does, or say in @SoftDeletable what it is"
                                + " called.");
    }

    private void compare(Column<?> column, LiveColumn live, List<Finding> findings) {
        boolean known = !matching.live().view() && live.nullable().isPresent();
        if (known && live.nullable().orElseThrow() != column.nullable()) {
            findings.add(nullability(column, live));
        }
        boolean unfit = live.type()
                .filter(type -> words.dialect().keepsToTypes() && !Types.holds(type, column))
                .isPresent();
        if (unfit) {
            findings.add(type(column, live));
        }
    }

    private Finding nullability(Column<?> column, LiveColumn live) {
        String field = words.field(table, column);
        return new Finding(
                Problem.NULLABILITY,
                field,
                column.nullable()
                        ? named(column, "does not allow null, but " + field + " does.")
                        : named(column, "allows null, but " + field + " does not."),
                live.described(),
                column.nullable()
                        ? "Drop its NOT NULL, or remove @Nullable from the field."
                        : "Make it NOT NULL, or annotate the field with @Nullable.");
    }

    private Finding type(Column<?> column, LiveColumn live) {
        return new Finding(
                Problem.TYPE,
                words.field(table, column),
                named(column, "cannot hold every value of " + words.field(table, column) + "."),
                live.described(),
                "Give it a type for " + called(column.type().sqlType()) + ", or the field another type.");
    }

    private String named(Column<?> column, String rest) {
        return "Column " + words.column(column) + " of " + words.table(table) + " " + rest;
    }

    private static String called(SqlType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
