package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Table;
import java.util.List;

/**
 * What is read of the rows that a selection names.
 *
 * @param outputs the columns of the result, in order
 * @param distinct whether equal rows of the result are read once
 */
public record Projection(List<Output> outputs, boolean distinct) {

    /** No columns. */
    public static final Projection NOTHING = new Projection(List.of(), /* distinct= */ false);

    public Projection {
        outputs = List.copyOf(outputs);
    }

    /** Returns columns of the rows of a table. */
    public static Projection of(Table table, List<? extends Column<?>> columns) {
        Path root = Path.root(table);
        return new Projection(Output.of(root, root, columns), /* distinct= */ false);
    }

    /** Returns rows in an order in which no two results are equal: by what is selected at last if they are distinct, by keys if not. */
    public Selection totallyOrdered(Selection selection) {
        if (!distinct) {
            return selection.totallyOrdered();
        }
        Selection ordered = selection;
        for (Output output : outputs) {
            ordered = ordered.thenBy(output.root(), Sort.ascending(output.expression()));
        }
        return ordered;
    }

    /** Returns the same columns, equal rows of them read once. */
    public Projection ofDistinctRows() {
        return new Projection(outputs, /* distinct= */ true);
    }
}
