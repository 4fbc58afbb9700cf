package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.Output;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a selection for reading: its table, joined with each parent that conditions and order look at, once. A
 * parent without which no row matches is joined inside, every other outside, so that rows without it are still asked.
 * Parents are found by unique columns, so joining them repeats no row.
 */
final class JoinedRows implements Operands {

    static final String ROOT = "t0";

    private final Selection selection;
    private final List<Condition> conjuncts;
    private final Set<List<Reference>> ways = new LinkedHashSet<>();
    private final Set<List<Reference>> needed = new HashSet<>();
    private final String root;
    private final Aliases aliases;

    private JoinedRows(Operands enclosing, Selection selection, Projection projection, String root) {
        Set<Path> roots = Conjuncts.roots(selection, projection);
        this.selection = selection;
        this.conjuncts = Conjuncts.of(selection);
        this.root = root;
        this.aliases = new Aliases(enclosing, roots, root, selection.scope());
        for (Condition conjunct : conjuncts) {
            PathUse use = PathUse.of(conjunct, roots);
            ways.addAll(use.looksAt());
            needed.addAll(use.ifTrue());
        }
        for (Selection.Ordering ordering : selection.orderings()) {
            PathUse.add(ordering.sort().expression(), roots, ways);
        }
        for (Output output : projection.outputs()) {
            PathUse.add(output.expression(), roots, ways);
        }
    }

    /** Returns the rows of a statement's own query. */
    static JoinedRows of(Selection selection, Projection projection, SqlWriter sql) {
        return new JoinedRows(Operands.NONE, selection, projection, ROOT).named(sql);
    }

    /** Returns the rows of a subquery. */
    static JoinedRows within(Operands enclosing, Selection selection, Projection projection, SqlWriter sql) {
        return new JoinedRows(enclosing, selection, projection, sql.nextAlias()).named(sql);
    }

    private JoinedRows named(SqlWriter sql) {
        ways.forEach(way -> aliases.name(way, sql.nextAlias()));
        return this;
    }

    @Override
    public void write(Condition.Operand<?> operand, SqlWriter sql) {
        aliases.write(operand, sql);
    }

    /** Writes FROM and WHERE. */
    void writeRows(SqlWriter sql) {
        sql.sql(" FROM ").table(selection.table()).sql(" ").sql(root);
        for (List<Reference> way : ways) {
            sql.sql(needed.contains(way) ? " JOIN " : " LEFT JOIN ");
            aliases.writeTable(way, sql);
            sql.sql(" ON ");
            aliases.writeConnection(way, sql);
        }
        ConditionWriter writer = new ConditionWriter(sql, this);
        sql.sql(conjuncts.isEmpty() ? "" : " WHERE ").join(" AND ", conjuncts, writer::writePart);
        String connective = conjuncts.isEmpty() ? " WHERE " : " AND ";
        Liveness.writeScope(connective, selection.scope(), selection.table(), root, sql);
    }
}
