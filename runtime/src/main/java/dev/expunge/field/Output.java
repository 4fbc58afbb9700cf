package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One column of a result.
 *
 * @param root stands for the row of the selection in it
 * @param expression what the column holds
 */
public record Output(Path root, Expression<?> expression) {

    /** Returns columns of the rows at the end of a path. */
    public static List<Output> of(Path root, Path path, List<? extends Column<?>> columns) {
        List<Output> outputs = new ArrayList<>();
        columns.forEach(column -> outputs.add(new Output(root, new Condition.Operand<>(path, column))));
        return outputs;
    }
}
