package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.field.Sort;
import dev.expunge.spi.Column;
import java.util.List;

/**
 * Renders the statements that a selection becomes. Reading and locking name the same rows, whatever is null or missing.
 *
 * <p>A page is cut from a total order: the key decides last, and alone where no order was given. Otherwise rows have the
 * order that was asked for, or none.
 */
public final class SelectRenderer {

    private final Dialect dialect;

    public SelectRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the statement that reads columns of the rows. */
    public Sql select(Selection selection, List<? extends Column<?>> columns) {
        return select(selection, Projection.of(selection.table(), columns));
    }

    /** Returns the statement that reads what a projection says of the rows. */
    public Sql select(Selection selection, Projection projection) {
        Selection ordered = selection.isPage() ? projection.totallyOrdered(selection) : selection;
        SqlWriter sql = new SqlWriter(dialect);
        JoinedRows rows = JoinedRows.of(ordered, projection, sql);
        write(ordered, projection, rows, sql);
        return sql.toSql();
    }

    /** Writes what a projection says of the rows, in their order, cut to their page. */
    private static void write(Selection selection, Projection projection, JoinedRows rows, SqlWriter sql) {
        if (projection.distinct()) {
            new DistinctRows(selection, projection, rows).write(sql);
            return;
        }
        writeOutputs(projection, rows, sql.sql("SELECT "));
        rows.writeRows(sql);
        writeOrder(selection, rows, sql);
        writePage(selection, sql);
    }

    /**
     * Returns the statement that locks the rows and reads what a projection says of them; no other row is locked.
     *
     * @throws IllegalArgumentException if the projection is of distinct rows, each of which may stand for several
     */
    public Sql selectLocking(Selection selection, Projection projection, String lock) {
        if (projection.distinct()) {
            throw new IllegalArgumentException("Distinct results of "
                    + selection.table().label()
                    + " stand for no rows that could be locked: leave out distinct() or forUpdate().");
        }
        Selection ordered = selection.isPage() ? selection.totallyOrdered() : selection;
        SqlWriter sql = new SqlWriter(dialect);
        RootRows rows = new RootRows(ordered, projection, JoinedRows.ROOT);
        writeOutputs(projection, rows, sql.sql("SELECT "));
        sql.sql(" FROM ").table(ordered.table()).sql(" ").sql(JoinedRows.ROOT);
        rows.writeConditions(sql);
        writeOrder(ordered, rows, sql);
        return writePage(ordered, sql).sql(lock).toSql();
    }

    /** Returns the statement that counts the rows. */
    public Sql count(Selection selection) {
        SqlWriter sql = new SqlWriter(dialect);
        JoinedRows rows = JoinedRows.of(selection.unordered(), Projection.NOTHING, sql);
        if (!selection.isPage()) {
            rows.writeRows(sql.sql("SELECT COUNT(*)"));
            return sql.toSql();
        }
        rows.writeRows(sql.sql("SELECT COUNT(*) FROM (SELECT 1 AS one"));
        return writePage(selection, sql).sql(") page").toSql();
    }

    /** Returns the statement that counts the results that a projection makes of the rows. */
    public Sql count(Selection selection, Projection projection) {
        if (!projection.distinct()) {
            return count(selection);
        }
        SqlWriter sql = new SqlWriter(dialect).sql("SELECT COUNT(*) FROM (");
        Selection unordered = selection.unordered();
        write(unordered, projection, JoinedRows.of(unordered, projection, sql), sql);
        return sql.sql(") page").toSql();
    }

    /**
     * Returns the statement that locks the rows and reads columns of them, by ascending keys where that decides the order
     * of locks. No other table's rows are locked.
     */
    public Sql lockingKeys(Selection selection, List<? extends Column<?>> columns) {
        Projection projection = Projection.of(selection.table(), columns);
        return selectLocking(lockOrdered(selection), projection, dialect.locksRows() ? " FOR UPDATE" : "");
    }

    /**
     * Returns the statement that deletes the rows. The table stands in it under its own name: not every database lets the
     * target of DELETE have another.
     *
     * @throws IllegalArgumentException if the selection is a page, whose rows have to be found by their keys first
     */
    public Sql deleteWhere(Selection selection) {
        if (selection.isPage()) {
            throw new IllegalArgumentException("A page is deleted by its keys");
        }
        SqlWriter sql = new SqlWriter(dialect).sql("DELETE FROM ").table(selection.table());
        sql.reserve(selection.table().name());
        new RootRows(
                        selection,
                        Projection.NOTHING,
                        dialect.identifier(selection.table().name()))
                .writeConditions(sql);
        return sql.toSql();
    }

    private Selection lockOrdered(Selection selection) {
        if (selection.isPage()) {
            return selection.totallyOrdered();
        }
        return dialect.locksInOrder() ? selection.unordered().totallyOrdered() : selection.unordered();
    }

    private static void writeOutputs(Projection projection, Operands operands, SqlWriter sql) {
        ExpressionWriter expressions = new ExpressionWriter(sql, operands);
        sql.join(", ", projection.outputs(), output -> expressions.write(output.expression()));
    }

    static void writeOrder(Selection selection, Operands operands, SqlWriter sql) {
        ExpressionWriter expressions = new ExpressionWriter(sql, operands);
        sql.sql(selection.orderings().isEmpty() ? "" : " ORDER BY ").join(", ", selection.orderings(), ordering -> {
            Sort sort = ordering.sort();
            writeSort(sort, () -> expressions.write(sort.expression()), sql);
        });
    }

    /** What is never null stands where it stands, wherever nulls come. */
    static void writeSort(Sort sort, Runnable writeSorted, SqlWriter sql) {
        if (sort.nulls() != Sort.Nulls.ANYWHERE) {
            sql.sql("CASE WHEN ");
            writeSorted.run();
            sql.sql(sort.nulls() == Sort.Nulls.FIRST ? " IS NULL THEN 0 ELSE 1 END, " : " IS NULL THEN 1 ELSE 0 END, ");
        }
        writeSorted.run();
        sql.sql(sort.direction() == Sort.Direction.DESCENDING ? " DESC" : "");
    }

    static SqlWriter writePage(Selection selection, SqlWriter sql) {
        return sql.sql(sql.dialect().page(selection.limit().orElse(-1), selection.offset()));
    }
}
