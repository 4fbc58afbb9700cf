package dev.expunge.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * One side of a join table.
 *
 * @param model the model whose keys it holds
 * @param columns the columns of the join table that hold them, in the order of the key; the field of each is what the
 *     model's key calls it
 */
public record JoinSide(TypeName model, List<ColumnDescriptor> columns) {

    public JoinSide {
        columns = List.copyOf(columns);
    }

    /** Returns what messages call the reference: its column, or its columns in parentheses. */
    public String name() {
        String names = columns.stream().map(ColumnDescriptor::name).collect(joining(", "));
        return columns.size() == 1 ? names : "(" + names + ")";
    }

    /** Returns what the key of the model calls each column. */
    public List<String> components() {
        return columns.stream().map(ColumnDescriptor::field).toList();
    }
}
