package dev.expunge.internal.sql;

import dev.expunge.field.Expression;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.field.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * The different results of the rows of a selection. They are put in order by their names: SELECT DISTINCT takes nothing
 * else, and nothing made from a name either, as the place of nulls is.
 */
record DistinctRows(Selection selection, Projection projection, JoinedRows rows) {

    /**
     * @throws IllegalArgumentException if the order is by something that is not selected
     */
    void write(SqlWriter sql) {
        List<String> names = names(sql);
        boolean saysWhereNullsCome = selection.orderings().stream()
                .anyMatch(ordering -> ordering.sort().nulls() != Sort.Nulls.ANYWHERE);
        sql.sql(saysWhereNullsCome ? "SELECT * FROM (" : "");
        writeResults(sql);
        sql.sql(saysWhereNullsCome ? ") page" : "");
        writeOrder(names, sql);
        SelectRenderer.writePage(selection, sql);
    }

    private void writeResults(SqlWriter sql) {
        ExpressionWriter expressions = new ExpressionWriter(sql, rows);
        int[] number = {0};
        sql.sql("SELECT DISTINCT ")
                .join(
                        ", ",
                        projection.outputs(),
                        output -> expressions.write(output.expression()).sql(" AS c" + number[0]++));
        rows.writeRows(sql);
    }

    /** A name that was given before decides nothing any more. */
    private void writeOrder(List<String> names, SqlWriter sql) {
        List<Integer> deciding = new ArrayList<>();
        for (int position = 0; position < names.size(); position++) {
            if (names.indexOf(names.get(position)) == position) {
                deciding.add(position);
            }
        }
        sql.sql(deciding.isEmpty() ? "" : " ORDER BY ").join(", ", deciding, position -> {
            Sort sort = selection.orderings().get(position).sort();
            SelectRenderer.writeSort(sort, () -> sql.sql(names.get(position)), sql);
        });
    }

    /** Returns the name of what each criterion of the order is by. */
    private List<String> names(SqlWriter sql) {
        ExpressionWriter texts = new ExpressionWriter(new SqlWriter(sql.dialect()), rows);
        List<String> outputs = new ArrayList<>();
        projection.outputs().forEach(output -> outputs.add(texts.taken(output.expression())));
        List<String> names = new ArrayList<>();
        for (Selection.Ordering ordering : selection.orderings()) {
            Expression<?> expression = ordering.sort().expression();
            int output = outputs.indexOf(texts.taken(expression));
            if (output < 0) {
                throw new IllegalArgumentException("Distinct results cannot be ordered by "
                        + expression.column().field()
                        + ", which is not among what is selected: select it too, or order by what is selected.");
            }
            names.add("c" + output);
        }
        return names;
    }
}
