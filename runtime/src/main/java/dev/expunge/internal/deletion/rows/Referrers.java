package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows that refer to deleted rows over one reference, without those that are left out.
 *
 * @param reference the reference
 * @param parents the deleted rows
 * @param deleted the keys of deleted rows of the child's table that are left out
 * @param leavesOutItself whether a row that refers to itself is left out
 * @param scope whether rows in the trash are among them
 */
public record Referrers(
        Reference reference, KeyMatches parents, KeyMatches deleted, boolean leavesOutItself, Scope scope)
        implements Countable {

    /** Returns all referrers but a row that refers to itself. */
    public static Referrers others(Reference reference, Collected collected) {
        return new Referrers(
                reference,
                parents(reference, collected),
                new KeyMatches(List.of()),
                reference.isToItself(),
                collected.scope());
    }

    /** Returns the referrers that are not deleted themselves. */
    public static Referrers staying(Reference reference, Collected collected) {
        List<List<Object>> deleted =
                collected.find(reference.child()).map(CollectedRows::keys).orElse(List.of());
        return except(deleted, reference, collected);
    }

    /** Returns the referrers that have none of some keys. */
    public static Referrers except(List<List<Object>> keys, Reference reference, Collected collected) {
        return new Referrers(
                reference,
                parents(reference, collected),
                KeyMatches.of(reference.child().key(), keys),
                false,
                collected.scope());
    }

    private static KeyMatches parents(Reference reference, Collected collected) {
        return KeyMatches.of(reference.columns(), collected.parentValues(reference));
    }

    @Override
    public boolean areNone() {
        return parents.isEmpty();
    }

    @Override
    public Table table() {
        return reference.child();
    }

    @Override
    public boolean fit(Dialect dialect) {
        return fit(dialect, 0);
    }

    /** Whether one statement can name them that has so many other parameters. */
    public boolean fit(Dialect dialect, int others) {
        return parents.fits(dialect)
                && deleted.fits(dialect)
                && parameters(dialect) + others <= dialect.maxParameters();
    }

    @Override
    public int parameters(Dialect dialect) {
        return parents.parameters(dialect) + deleted.parameters(dialect);
    }

    /** Returns the same rows in parts that one statement can name each; some rows that are left out may be among them. */
    List<Referrers> parts(Dialect dialect) {
        return parents.split(dialect).stream()
                .map(part -> new Referrers(reference, part, new KeyMatches(List.of()), leavesOutItself, scope))
                .toList();
    }

    /** Rows that are left out have to be read, if they are too many for one statement; they are not kept. */
    @Override
    public long countInParts(Session session) {
        if (!deleted.isEmpty()) {
            return new ReferrerReads(this, session).count();
        }
        return parts(session.dialect()).stream()
                .mapToLong(part -> RowCounts.count(part, session))
                .sum();
    }

    @Override
    public void write(SqlWriter sql) {
        parents.write(sql, table());
        if (!deleted.isEmpty()) {
            deleted.write(sql.sql(" AND NOT ("), table());
            sql.sql(")");
        }
        if (leavesOutItself) {
            writeNotItself(sql);
        }
        Live.writeAnd(scope, table(), sql);
    }

    /** A row whose own value is null is none that it refers to. */
    private void writeNotItself(SqlWriter sql) {
        String qualifier = sql.dialect().identifier(table().name());
        List<Column<?>> own = reference.parentColumns();
        sql.sql(" AND (")
                .join(" OR ", IntStream.range(0, own.size()).boxed().toList(), position -> {
                    sql.column(qualifier, reference.columns().get(position)).sql(" <> ");
                    sql.column(qualifier, own.get(position));
                    if (own.get(position).nullable()) {
                        sql.sql(" OR ").column(qualifier, own.get(position)).sql(" IS NULL");
                    }
                })
                .sql(")");
    }
}
