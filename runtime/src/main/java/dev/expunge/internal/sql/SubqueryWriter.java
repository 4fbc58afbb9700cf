package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.Expression;
import dev.expunge.field.Output;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.field.Selection.Scope;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the rows of another query into a condition; what they say of the enclosing query's row is written there. */
final class SubqueryWriter {

    private final SqlWriter sql;
    private final Operands enclosing;

    SubqueryWriter(SqlWriter sql, Operands enclosing) {
        this.sql = sql;
        this.enclosing = enclosing;
    }

    /** Writes that there is a row. Which rows a limit would leave makes no difference, if it leaves any. */
    SqlWriter writeExistence(Selection selection) {
        Selection rows = selection.unordered();
        sql.sql("EXISTS (SELECT 1");
        JoinedRows.within(enclosing, rows, Projection.NOTHING, sql).writeRows(sql);
        return sql.sql(sql.dialect().page(-1, rows.offset())).sql(")");
    }

    /**
     * Writes the values of the rows. A null among them would make a comparison with the others unknown, so it is left
     * out.
     */
    SqlWriter writeValues(Selection selection, Projection projection) {
        sql.sql("(");
        if (selection.isPage() && !nullable(selection, projection).isEmpty()) {
            writeValuesOfPage(selection, projection);
        } else {
            writeSelect(known(selection, projection), projection, "");
        }
        return sql.sql(")");
    }

    private void writeSelect(Selection selection, Projection projection, String name) {
        Selection ordered = selection.isPage() ? projection.totallyOrdered(selection) : selection.unordered();
        JoinedRows rows = JoinedRows.within(enclosing, ordered, projection, sql);
        if (ordered.isPage() && projection.distinct()) {
            new DistinctRows(ordered, projection, rows).write(sql);
            return;
        }
        ExpressionWriter expressions = new ExpressionWriter(sql, rows);
        int[] number = {0};
        sql.sql("SELECT ")
                .join(
                        ", ",
                        projection.outputs(),
                        output -> expressions
                                .write(output.expression())
                                .sql(name.isEmpty() ? "" : " AS " + name + number[0]++));
        rows.writeRows(sql);
        SelectRenderer.writeOrder(ordered, rows, sql);
        SelectRenderer.writePage(ordered, sql);
    }

    /** What is left out of a page must not make room for other rows. */
    private void writeValuesOfPage(Selection page, Projection projection) {
        List<String> names = IntStream.range(0, projection.outputs().size())
                .mapToObj(number -> "page.c" + number)
                .toList();
        sql.sql("SELECT ").join(", ", names, sql::sql).sql(" FROM (");
        writeSelect(page, projection, "c");
        sql.sql(") page WHERE ").join(" AND ", names, name -> sql.sql(name).sql(" IS NOT NULL"));
    }

    private static Selection known(Selection selection, Projection projection) {
        List<Output> nullable = nullable(selection, projection);
        if (nullable.isEmpty()) {
            return selection;
        }
        List<Expression<?>> expressions = new ArrayList<>();
        nullable.forEach(output -> expressions.add(output.expression()));
        return selection.filter(nullable.get(0).root(), new Condition.NullCheck(expressions).not());
    }

    private static List<Output> nullable(Selection selection, Projection projection) {
        return projection.outputs().stream()
                .filter(output -> mayBeNull(output, selection.scope()))
                .toList();
    }

    private static boolean mayBeNull(Output output, Scope scope) {
        Optional<Condition.Operand<?>> operand = output.expression().operand();
        return output.expression().column().nullable()
                || operand.filter(read -> leadsOverNullable(read.path())).isPresent()
                || operand.filter(read -> mayLeadToTrash(read, output.root(), scope))
                        .isPresent();
    }

    private static boolean leadsOverNullable(Path path) {
        return path.way().stream().anyMatch(Reference::isNullable);
    }

    /** A parent in the trash gives no value. Which rows an enclosing query sees is not known here. */
    private static boolean mayLeadToTrash(Condition.Operand<?> operand, Path root, Scope scope) {
        boolean seesTrash =
                scope.ofParents() == Scope.ALL && operand.path().start().equals(root);
        return !seesTrash
                && Place.of(operand).way().stream()
                        .anyMatch(reference -> reference.parent().isSoftDeletable());
    }
}
