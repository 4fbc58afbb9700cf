package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Condition;
import dev.expunge.field.Sort;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        Selection ordered = selection.isPage() ? totallyOrdered(selection) : selection;
        SqlWriter sql = new SqlWriter(dialect);
        JoinedRows rows = new JoinedRows(ordered);
        writeColumns(columns, JoinedRows.ROOT, sql);
        rows.writeRows(sql);
        writeOrder(ordered, rows, sql);
        return writePage(ordered, sql).toSql();
    }

    /** Returns the statement that counts the rows. */
    public Sql count(Selection selection) {
        SqlWriter sql = new SqlWriter(dialect);
        JoinedRows rows = new JoinedRows(selection.unordered());
        if (!selection.isPage()) {
            rows.writeRows(sql.sql("SELECT COUNT(*)"));
            return sql.toSql();
        }
        rows.writeRows(sql.sql("SELECT COUNT(*) FROM (SELECT 1 AS one"));
        return writePage(selection, sql).sql(") page").toSql();
    }

    /** Returns the statement that counts the rows up to one. */
    public Sql exists(Selection selection) {
        return count(selection.atMost(1));
    }

    /**
     * Returns the statement that locks the rows and reads columns of them, by ascending keys where that decides the order
     * of locks. No other table's rows are locked.
     */
    public Sql lockingKeys(Selection selection, List<? extends Column<?>> columns) {
        Selection ordered = lockOrdered(selection);
        SqlWriter sql = new SqlWriter(dialect);
        RootRows rows = new RootRows(ordered, JoinedRows.ROOT);
        writeColumns(columns, JoinedRows.ROOT, sql);
        sql.sql(" FROM ").table(ordered.table()).sql(" ").sql(JoinedRows.ROOT);
        rows.writeConditions(sql);
        writeOrder(ordered, rows, sql);
        return writePage(ordered, sql)
                .sql(dialect.locksRows() ? " FOR UPDATE" : "")
                .toSql();
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
        new RootRows(selection, dialect.identifier(selection.table().name())).writeConditions(sql);
        return sql.toSql();
    }

    private Selection lockOrdered(Selection selection) {
        if (selection.isPage()) {
            return totallyOrdered(selection);
        }
        return dialect.locksInOrder() ? totallyOrdered(selection.unordered()) : selection.unordered();
    }

    private static Selection totallyOrdered(Selection selection) {
        Set<Path> roots = Conjuncts.roots(selection);
        Set<Place> places = new HashSet<>();
        for (Selection.Ordering ordering : selection.orderings()) {
            if (ordering.sort().expression() instanceof Condition.Operand<?> operand) {
                places.add(Place.of(operand, roots));
            }
        }
        Path root = Path.root(selection.table());
        Selection ordered = selection;
        for (Column<?> column : selection.table().key()) {
            if (!places.contains(new Place(List.of(), column))) {
                Condition.Operand<?> operand = new Condition.Operand<>(root, column);
                ordered = ordered.thenBy(root, new Sort(operand, Sort.Direction.ASCENDING));
            }
        }
        return ordered;
    }

    private static void writeColumns(List<? extends Column<?>> columns, String qualifier, SqlWriter sql) {
        sql.sql("SELECT ").join(", ", columns, column -> sql.column(qualifier, column));
    }

    private static void writeOrder(Selection selection, Operands operands, SqlWriter sql) {
        ExpressionWriter writer = new ExpressionWriter(sql, operands);
        sql.sql(selection.orderings().isEmpty() ? "" : " ORDER BY ").join(", ", selection.orderings(), ordering -> {
            writer.write(ordering.sort().expression());
            sql.sql(ordering.sort().direction() == Sort.Direction.DESCENDING ? " DESC" : "");
        });
    }

    private SqlWriter writePage(Selection selection, SqlWriter sql) {
        return sql.sql(dialect.page(selection.limit().orElse(-1), selection.offset()));
    }
}
