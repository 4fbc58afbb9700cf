package dev.expunge.internal.deletion.rows;

import dev.expunge.field.Condition;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.sql.Liveness;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Path;
import dev.expunge.spi.Table;
import java.util.List;

/** Narrows what names rows to those that are live. */
final class Live {

    private Live() {}

    /** Returns the condition that a row of a soft-deletable model is live. */
    @SuppressWarnings("unchecked") // a column that says so alone is a boolean
    static Condition condition(Path root) {
        Marks marks = root.table().marks().orElseThrow();
        return marks.flag()
                .<Condition>map(flag -> Condition.Comparison.ofValue(
                        new Condition.Operand<>(root, (Column<Boolean>) flag), Condition.Comparator.EQ, false))
                .orElseGet(() -> new Condition.NullCheck(List.of(new Condition.Operand<>(root, marks.deciding()))));
    }

    /** Writes what has to follow a condition on rows of a table that stands under its own name: nothing if all are seen. */
    static void writeAnd(Scope scope, Table table, SqlWriter sql) {
        Liveness.writeScope(" AND ", scope, table, sql.dialect().identifier(table.name()), sql);
    }
}
