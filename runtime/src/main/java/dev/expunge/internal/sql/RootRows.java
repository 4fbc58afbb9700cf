package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import java.util.List;
import java.util.Set;

/**
 * The rows of a selection for a statement that may name no table but the selection's own, because it locks or deletes
 * what it names. Parents are looked at in subqueries: in EXISTS where no row without them matches, else column by column,
 * where a missing parent gives null as an outer join does.
 */
final class RootRows implements Operands {

    private final Selection selection;
    private final List<Condition> conjuncts;
    private final Set<Path> roots;
    private final String qualifier;

    /**
     * @param qualifier what the columns of the selection's table are written with
     */
    RootRows(Selection selection, Projection projection, String qualifier) {
        this.selection = selection;
        this.conjuncts = Conjuncts.of(selection);
        this.roots = Conjuncts.roots(selection, projection);
        this.qualifier = qualifier;
    }

    /** Writes a column of the row, or a subquery for a column of a parent. */
    @Override
    public void write(Condition.Operand<?> operand, SqlWriter sql) {
        List<Reference> way = Place.of(operand).way();
        Aliases aliases = aliases(way, sql);
        if (way.isEmpty()) {
            aliases.write(operand, sql);
            return;
        }
        sql.sql("(SELECT ");
        aliases.write(operand, sql);
        writeParents(way, aliases, sql);
        sql.sql(")");
    }

    /** Writes WHERE, if there is anything to ask. */
    void writeConditions(SqlWriter sql) {
        sql.sql(conjuncts.isEmpty() ? "" : " WHERE ")
                .join(" AND ", conjuncts, conjunct -> writeConjunct(conjunct, sql));
        String connective = conjuncts.isEmpty() ? " WHERE " : " AND ";
        Liveness.writeScope(connective, selection.scope(), selection.table(), qualifier, sql);
    }

    private void writeConjunct(Condition conjunct, SqlWriter sql) {
        PathUse use = PathUse.of(conjunct, roots);
        List<Reference> longest = use.longestWay();
        if (!longest.isEmpty() && use.needsAll() && use.looksAt().size() == longest.size()) {
            writeExists(conjunct, longest, sql);
        } else {
            new ConditionWriter(sql, this).writePart(conjunct);
        }
    }

    private void writeExists(Condition conjunct, List<Reference> way, SqlWriter sql) {
        Aliases aliases = aliases(way, sql);
        sql.sql("EXISTS (SELECT 1");
        writeParents(way, aliases, sql);
        sql.sql(" AND ");
        new ConditionWriter(sql, aliases).writePart(conjunct);
        sql.sql(")");
    }

    /** Writes FROM the first parent of a way, joined with the others, WHERE it is the row's own. */
    private static void writeParents(List<Reference> way, Aliases aliases, SqlWriter sql) {
        sql.sql(" FROM ");
        aliases.writeTable(way.subList(0, 1), sql);
        for (int length = 2; length <= way.size(); length++) {
            sql.sql(" JOIN ");
            aliases.writeTable(way.subList(0, length), sql);
            sql.sql(" ON ");
            aliases.writeConnection(way.subList(0, length), sql);
        }
        sql.sql(" WHERE ");
        aliases.writeConnection(way.subList(0, 1), sql);
    }

    private Aliases aliases(List<Reference> way, SqlWriter sql) {
        Aliases aliases = new Aliases(Operands.NONE, roots, qualifier, selection.scope());
        for (int length = 1; length <= way.size(); length++) {
            aliases.name(way.subList(0, length), sql.nextAlias());
        }
        return aliases;
    }
}
