package dev.expunge.internal.deletion.rows;

import dev.expunge.deletion.Step;
import dev.expunge.dialect.Dialect;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Table;

/**
 * The rows of a table that lists of keys name.
 *
 * @param table the table
 * @param matches the keys, their own or those they refer to
 */
public record NamedRows(Table table, KeyMatches matches) implements Countable {

    /** Returns the rows of a delete step that names them by the deleted rows they refer to. */
    public static NamedRows referring(Step.Delete step, Collected collected) {
        return new NamedRows(
                step.table(),
                new KeyMatches(step.through().stream()
                        .map(reference -> new KeyMatch(
                                reference.columns(),
                                collected.of(reference.parent()).values(reference.parentColumns(), 0)))
                        .toList()));
    }

    @Override
    public boolean areNone() {
        return matches.isEmpty();
    }

    @Override
    public boolean fit(Dialect dialect) {
        return matches.fits(dialect);
    }

    @Override
    public int parameters(Dialect dialect) {
        return matches.parameters(dialect);
    }

    @Override
    public void write(SqlWriter sql) {
        matches.write(sql, sql.dialect().identifier(table.name()));
    }

    /** A row may match several parts, so that their counts do not add up. */
    @Override
    public long countInParts(Session session) {
        CollectedRows rows = new CollectedRows(table.key(), table.key().size());
        for (KeyMatches part : matches.split(session.dialect())) {
            Sql sql = new TableStatements(table, session.dialect()).read(rows.columns(), part);
            session.query(sql, rows.columns(), rows::read).forEach(rows::add);
        }
        return rows.size();
    }
}
