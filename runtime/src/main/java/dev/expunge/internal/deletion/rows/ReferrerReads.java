package dev.expunge.internal.deletion.rows;

import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads referrers, in as many statements as it takes. */
public final class ReferrerReads {

    private final Referrers referrers;
    private final Reference reference;
    private final Session session;
    private final TableStatements statements;
    private final Optional<Column<?>> mark;

    public ReferrerReads(Referrers referrers, Session session) {
        this.referrers = referrers;
        this.reference = referrers.reference();
        this.session = session;
        this.statements = new TableStatements(reference.child(), session.dialect());
        this.mark = referrers.scope() == Scope.LIVE
                ? Optional.empty()
                : reference.child().marks().map(Marks::deciding);
    }

    /** Reads at most so many of them, by key as far as one statement can name them. */
    public List<Referrer> first(int limit) {
        boolean fit = referrers.fit(session.dialect());
        if (!fit && !referrers.deleted().isEmpty()) {
            return inParts(rows -> rows.limit(limit).toList()).stream()
                    .flatMap(List::stream)
                    .limit(limit)
                    .toList();
        }
        List<Referrer> rows = new ArrayList<>();
        for (Referrers part : fit ? List.of(referrers) : referrers.parts(session.dialect())) {
            if (rows.size() < limit) {
                Sql sql = statements.readFirst(limit - rows.size(), columns(), part);
                rows.addAll(session.query(sql, columns(), this::read));
            }
        }
        return rows;
    }

    /** Reads all of them, for a database that cannot name them in one statement. */
    public List<Referrer> all() {
        return inParts(Stream::toList).stream().flatMap(List::stream).toList();
    }

    /** Counts them, and keeps none. */
    long count() {
        return inParts(Stream::count).stream().mapToLong(Long::longValue).sum();
    }

    private <R> List<R> inParts(Function<Stream<Referrer>, R> summary) {
        CollectedRows left = CollectedRows.ofKeys(reference.child());
        referrers.deleted().alternatives().forEach(match -> match.keys().forEach(left::add));
        List<R> summaries = new ArrayList<>();
        for (Referrers part : referrers.parts(session.dialect())) {
            Sql sql = statements.read(columns(), part);
            try (Stream<Referrer> rows = session.stream(sql, columns(), this::read)) {
                summaries.add(summary.apply(rows.filter(row -> !left.contains(row.key()))));
            }
        }
        return summaries;
    }

    private List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(reference.child().key());
        columns.addAll(reference.columns());
        mark.ifPresent(columns::add);
        return columns;
    }

    private Referrer read(Row row) {
        boolean isTrashed = mark.map(row::optional)
                .filter(value -> !Boolean.FALSE.equals(value))
                .isPresent();
        return new Referrer(values(reference.child().key(), row), values(reference.columns(), row), isTrashed);
    }

    private static List<Object> values(List<Column<?>> columns, Row row) {
        List<Object> values = new ArrayList<>(columns.size());
        for (Column<?> column : columns) {
            values.add(row.required(column));
        }
        return values;
    }
}
