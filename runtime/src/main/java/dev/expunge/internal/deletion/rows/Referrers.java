package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows that refer to deleted rows over one reference, without those that are left out.
 *
 * @param reference the reference
 * @param parents the deleted rows
 * @param deleted the keys of deleted rows of the child's table that are left out
 * @param leavesOutItself whether a row that refers to itself is left out
 */
public record Referrers(Reference reference, KeyMatches parents, KeyMatches deleted, boolean leavesOutItself)
        implements Countable {

    /** Returns all referrers but a row that refers to itself. */
    public static Referrers others(Reference reference, Collected collected) {
        return new Referrers(
                reference, parents(reference, collected), new KeyMatches(List.of()), reference.isToItself());
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
                false);
    }

    private static KeyMatches parents(Reference reference, Collected collected) {
        return KeyMatches.of(
                reference.columns(), collected.of(reference.parent()).values(reference.parentColumns(), 0));
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

    /** Returns the columns of {@link #read}: the row's key, then what it refers to. */
    List<Column<?>> columns() {
        return Stream.concat(reference.child().key().stream(), reference.columns().stream())
                .toList();
    }

    /** Returns the same rows in parts that one statement can name each; some rows that are left out may be among them. */
    List<Referrers> parts(Dialect dialect) {
        return parents.split(dialect).stream()
                .map(part -> new Referrers(reference, part, new KeyMatches(List.of()), leavesOutItself))
                .toList();
    }

    /** Reads at most so many of them, by key as far as one statement can name them. */
    public List<List<Object>> readFirst(int limit, Session session) {
        if (!fit(session.dialect()) && !deleted.isEmpty()) {
            return readInParts(session, rows -> rows.limit(limit).toList()).stream()
                    .flatMap(List::stream)
                    .limit(limit)
                    .toList();
        }
        List<List<Object>> rows = new ArrayList<>();
        TableStatements statements = new TableStatements(reference.child(), session.dialect());
        for (Referrers part : fit(session.dialect()) ? List.of(this) : parts(session.dialect())) {
            if (rows.size() < limit) {
                Sql sql = statements.readFirst(limit - rows.size(), columns(), part);
                rows.addAll(session.query(sql, columns(), this::read));
            }
        }
        return rows;
    }

    /** Rows that are left out have to be read, if they are too many for one statement; they are not kept. */
    @Override
    public long countInParts(Session session) {
        if (!deleted.isEmpty()) {
            return readInParts(session, Stream::count).stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
        return parts(session.dialect()).stream()
                .mapToLong(part -> RowCounts.count(part, session))
                .sum();
    }

    /** Reads all of them in as many statements as it takes, for a database that cannot name them in one. */
    public List<List<Object>> readAll(Session session) {
        return readInParts(session, Stream::toList).stream()
                .flatMap(List::stream)
                .toList();
    }

    private <R> List<R> readInParts(Session session, Function<Stream<List<Object>>, R> summary) {
        CollectedRows left = CollectedRows.ofKeys(reference.child());
        deleted.alternatives().forEach(match -> match.keys().forEach(left::add));
        List<R> summaries = new ArrayList<>();
        for (Referrers part : parts(session.dialect())) {
            Sql sql = new TableStatements(reference.child(), session.dialect()).read(columns(), part);
            try (Stream<List<Object>> rows = session.stream(sql, columns(), this::read)) {
                summaries.add(summary.apply(rows.filter(row -> !left.contains(row.subList(0, keySize())))));
            }
        }
        return summaries;
    }

    List<Object> read(Row row) {
        List<Object> values = new ArrayList<>();
        for (Column<?> column : columns()) {
            values.add(row.required(column));
        }
        return values;
    }

    /** Returns how many columns the key of the referrers has. */
    public int keySize() {
        return reference.child().key().size();
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
