package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
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
    private final Aliases aliases;

    JoinedRows(Selection selection) {
        this(selection, Projection.NOTHING);
    }

    JoinedRows(Selection selection, Projection projection) {
        Set<Path> roots = Conjuncts.roots(selection, projection);
        this.selection = selection;
        this.conjuncts = Conjuncts.of(selection);
        this.aliases = new Aliases(roots, ROOT);
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
        int number = 1;
        for (List<Reference> way : ways) {
            aliases.name(way, "t" + number++);
        }
    }

    @Override
    public void write(Condition.Operand<?> operand, SqlWriter sql) {
        aliases.write(operand, sql);
    }

    /** Writes FROM and WHERE. */
    void writeRows(SqlWriter sql) {
        sql.sql(" FROM ").table(selection.table()).sql(" ").sql(ROOT);
        for (List<Reference> way : ways) {
            sql.sql(needed.contains(way) ? " JOIN " : " LEFT JOIN ");
            aliases.writeTable(way, sql);
            sql.sql(" ON ");
            aliases.writeConnection(way, sql);
        }
        ConditionWriter writer = new ConditionWriter(sql, this);
        sql.sql(conjuncts.isEmpty() ? "" : " WHERE ").join(" AND ", conjuncts, writer::writePart);
    }
}
