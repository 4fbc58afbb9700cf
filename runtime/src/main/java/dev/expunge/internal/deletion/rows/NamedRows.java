package dev.expunge.internal.deletion.rows;

import dev.expunge.deletion.Step;
import dev.expunge.dialect.Dialect;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;

/**
 * The rows of a table that lists of keys name.
 *
 * @param table the table
 * @param matches the keys, their own or those they refer to
 * @param scope whether rows in the trash are among them
 */
public record NamedRows(Table table, KeyMatches matches, Scope scope) implements Countable {

    /** Returns the rows of a step that names them by the collected rows they refer to. */
    public static NamedRows referring(Step.Taking step, Collected collected) {
        return new NamedRows(
                step.table(),
                new KeyMatches(step.through().stream()
                        .map(reference -> match(reference, collected))
                        .toList()),
                collected.scope());
    }

    /** Returns the rows that refer to collected ones by a reference. */
    public static NamedRows referring(Reference reference, Collected collected) {
        KeyMatches matches = new KeyMatches(List.of(match(reference, collected)));
        return new NamedRows(reference.child(), matches, collected.scope());
    }

    private static KeyMatch match(Reference reference, Collected collected) {
        return new KeyMatch(reference.columns(), collected.parentValues(reference));
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
        matches.write(sql, table);
        Live.writeAnd(scope, table, sql);
    }

    /** A row may match several parts of several lists, so that their counts do not add up; those of one list do. */
    @Override
    public long countInParts(Session session) {
        if (matches.alternatives().size() == 1) {
            return matches.split(session.dialect()).stream()
                    .mapToLong(part -> RowCounts.count(new NamedRows(table, part, scope), session))
                    .sum();
        }
        return read(session).size();
    }

    /** Reads their keys in as many statements as it takes. */
    public CollectedRows read(Session session) {
        CollectedRows rows = CollectedRows.ofKeys(table);
        for (KeyMatches part : matches.split(session.dialect())) {
            Sql sql = new TableStatements(table, session.dialect(), scope).read(rows.columns(), part);
            session.query(sql, rows.columns(), rows::read).forEach(rows::add);
        }
        return rows;
    }

    /** Returns the keys of at most so many of them, by key as far as one statement can name them. */
    public List<List<Object>> first(int limit, Session session) {
        CollectedRows rows = CollectedRows.ofKeys(table);
        TableStatements statements = new TableStatements(table, session.dialect());
        for (KeyMatches part : matches.split(session.dialect())) {
            if (rows.size() < limit) {
                Sql sql = statements.readFirst(limit - rows.size(), rows.columns(), new NamedRows(table, part, scope));
                session.query(sql, rows.columns(), rows::read).forEach(rows::add);
            }
        }
        return rows.keys();
    }
}
