package dev.expunge.internal.sql;

import dev.expunge.field.Assignment;
import dev.expunge.field.Expression;
import dev.expunge.field.Output;
import dev.expunge.field.Projection;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one column of some rows is set to.
 *
 * @param root stands for the row in the value
 * @param column the column
 * @param value computed from the row as it was before; empty for null
 */
public record Assigned(Path root, Column<?> column, Optional<Expression<?>> value) {

    /**
     * Takes an assignment apart.
     *
     * @param root stands for the row in it
     * @throws IllegalArgumentException if it assigns to the row of a parent, to the key, to the version, or to what marks a
     *     row as deleted
     */
    public static List<Assigned> of(Path root, Assignment assignment) {
        List<Assigned> assigned = new ArrayList<>();
        for (Assignment.Part part : assignment.parts()) {
            requireAssignable(root, part);
            assigned.add(new Assigned(root, part.column().column(), part.value()));
        }
        return assigned;
    }

    /**
     * Requires that no column is assigned to twice.
     *
     * @throws IllegalArgumentException if one is
     */
    public static void requireDistinct(Table table, List<Assigned> assigned) {
        Set<Column<?>> columns = new HashSet<>();
        for (Assigned each : assigned) {
            if (!columns.add(each.column)) {
                throw new IllegalArgumentException(name(table, each.column) + " is set twice in one update.");
            }
        }
    }

    static Projection values(List<Assigned> assigned) {
        List<Output> outputs = new ArrayList<>();
        assigned.forEach(each -> each.value.ifPresent(expression -> outputs.add(new Output(each.root, expression))));
        return new Projection(outputs, /* distinct= */ false);
    }

    private static void requireAssignable(Path root, Assignment.Part part) {
        Column<?> column = part.column().column();
        String name = name(part.column().path().table(), column);
        if (!part.column().path().equals(root)) {
            throw new IllegalArgumentException(
                    name + " is not of the row that is updated: update the query of its own model instead.");
        }
        if (root.table().key().contains(column)) {
            throw new IllegalArgumentException(
                    name + " is (part of) the key, which other rows refer to: insert a new record instead.");
        }
        if (root.table().isMark(column)) {
            throw new IllegalArgumentException(
                    name + " marks what is deleted, which delete() writes: delete or restore the row instead.");
        }
        if (root.table().version().filter(column::equals).isPresent()) {
            throw new IllegalArgumentException(name + " is the version, which every update counts on by itself.");
        }
    }

    private static String name(Table table, Column<?> column) {
        return table.label() + "." + column.field();
    }
}
