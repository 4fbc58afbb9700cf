package dev.expunge.internal.sql;

import dev.expunge.field.Selection.Scope;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Set;

/** Says in SQL whether a row of a soft-deletable model is live or in the trash. */
public final class Liveness {

    private Liveness() {}

    /**
     * Writes a condition that is never unknown.
     *
     * @param qualifier names the row, quoted
     */
    public static SqlWriter writeLive(Marks marks, String qualifier, SqlWriter sql) {
        return write(marks, qualifier, " IS NULL", " = FALSE", sql);
    }

    /** Writes the opposite condition. */
    public static SqlWriter writeTrashed(Marks marks, String qualifier, SqlWriter sql) {
        return write(marks, qualifier, " IS NOT NULL", " = TRUE", sql);
    }

    /**
     * Writes which rows of a table a scope sees; nothing, if it sees all of them.
     *
     * @param connective connects the condition with what stands before it
     * @param qualifier names the row, quoted
     */
    public static SqlWriter writeScope(String connective, Scope scope, Table table, String qualifier, SqlWriter sql) {
        if (scope == Scope.ALL || !table.isSoftDeletable()) {
            return sql;
        }
        Marks marks = table.marks().orElseThrow();
        sql.sql(connective);
        return scope == Scope.LIVE ? writeLive(marks, qualifier, sql) : writeTrashed(marks, qualifier, sql);
    }

    /**
     * Writes that the row that a reference leads to is live; nothing, if its model is not soft-deletable.
     *
     * @param connective connects the condition with what stands before it
     * @param child the reference's child, as it is named in the statement: its own name, quoted
     */
    public static SqlWriter writeLiveParent(String connective, Reference reference, String child, SqlWriter sql) {
        if (!reference.parent().isSoftDeletable()) {
            return sql;
        }
        sql.reserve(reference.child().name());
        List<Reference> way = List.of(reference);
        Aliases aliases = new Aliases(Operands.NONE, Set.of(), child, Scope.LIVE);
        aliases.name(way, sql.nextAlias());
        sql.sql(connective).sql("EXISTS (SELECT 1 FROM ");
        aliases.writeTable(way, sql);
        sql.sql(" WHERE ");
        aliases.writeConnection(way, sql);
        return sql.sql(")");
    }

    private static SqlWriter write(Marks marks, String qualifier, String ofTime, String ofFlag, SqlWriter sql) {
        Column<?> deciding = marks.deciding();
        return sql.column(qualifier, deciding).sql(marks.flag().isPresent() ? ofFlag : ofTime);
    }
}
