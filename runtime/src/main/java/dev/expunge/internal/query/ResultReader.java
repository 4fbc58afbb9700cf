package dev.expunge.internal.query;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.RowLock;
import dev.expunge.error.NoTransactionException;
import dev.expunge.error.UnsupportedFeatureException;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.transaction.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Reads what selections name, each in a transaction of its own or in the caller's. A selection that is known to be empty
 * sends nothing.
 *
 * @param <R> what is made of a row
 */
public final class ResultReader<R> {

    private final Reading<R> reading;
    private final Optional<RowLock> lock;
    private final Transactions transactions;

    public ResultReader(Reading<R> reading, Optional<RowLock> lock, Transactions transactions) {
        this.reading = reading;
        this.lock = lock;
        this.transactions = transactions;
    }

    /** Returns a reader that reads equal rows of the result once. */
    public ResultReader<R> distinct() {
        return new ResultReader<>(reading.distinct(), lock, transactions);
    }

    /** Returns what is read of each row. */
    public Projection projection() {
        return reading.projection();
    }

    public List<R> list(Selection selection) {
        requireTransaction(selection);
        return selection.selectsNothing()
                ? List.of()
                : transactions.run(session -> during(selection, session)
                        .query(sql(selection, session.dialect()), reading.layout(), reading.read()));
    }

    /** Returns the results one by one; the stream holds a connection until it is closed. */
    public Stream<R> stream(Selection selection) {
        requireTransaction(selection);
        return selection.selectsNothing()
                ? Stream.empty()
                : transactions.stream(session -> during(selection, session).stream(
                        sql(selection, session.dialect()), reading.layout(), reading.read()));
    }

    public long count(Selection selection) {
        return number(selection);
    }

    public boolean exists(Selection selection) {
        return number(selection.atMost(1)) > 0;
    }

    private long number(Selection selection) {
        ToLongFunction<Session> ask = session -> during(selection, session)
                .number(new SelectRenderer(session.dialect()).count(selection, reading.projection()));
        return selection.selectsNothing() ? 0 : transactions.run(ask::applyAsLong);
    }

    private Sql sql(Selection selection, Dialect dialect) {
        SelectRenderer renderer = new SelectRenderer(dialect);
        return lock.map(chosen -> renderer.selectLocking(selection, reading.projection(), clause(chosen, dialect)))
                .orElseGet(() -> renderer.select(selection, reading.projection()));
    }

    private static String clause(RowLock lock, Dialect dialect) {
        return dialect.rowLock(lock)
                .orElseThrow(() -> new UnsupportedFeatureException(
                        dialect.name(),
                        "forUpdate(" + lock + ")",
                        "Use a lock that the database has, or none: a delete locks what it takes by itself."));
    }

    /** A lock that ends with the read protects nothing. */
    private void requireTransaction(Selection selection) {
        if (lock.isPresent() && transactions.areOurs()) {
            throw new NoTransactionException(selection.table().label());
        }
    }

    private static Session during(Selection selection, Session session) {
        return session.during(new Task(selection.table().label(), "read"));
    }
}
