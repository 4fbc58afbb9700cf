package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Statements on one connection, within one transaction. What the database refuses arrives as the unchecked exceptions
 * of {@code error}. Not safe for use by several threads.
 */
public interface Session {

    Dialect dialect();

    /** Returns the name of the database product, as the driver says it. */
    String productName();

    /** Reads the database's own catalogue. */
    <R> R catalog(CatalogWork<R> work);

    /** Returns this session, on the same connection, with another name for what its statements are sent for. */
    Session during(Task task);

    /** Returns what its statements are sent for. */
    Task task();

    /** Runs a statement that changes rows, and returns how many. */
    long update(Sql sql);

    /**
     * Runs one statement for several sets of parameters, in batches, and returns how many rows each has changed: negative
     * where the driver does not know.
     */
    List<Long> updateAll(List<Sql> sameTextDifferentParameters);

    /** Runs an INSERT for several sets of parameters, in batches, and returns a key read from each generated row. */
    <K> List<K> insertAll(List<Sql> sameTextDifferentParameters, List<Column<?>> generated, Function<Row, K> key);

    /** Runs a query that returns these columns, and returns what is made of each row. */
    default <R> List<R> query(Sql sql, List<Column<?>> columns, Function<Row, R> read) {
        return query(sql, RowLayout.of(columns), read);
    }

    /** Runs a query whose result is laid out so, and returns what is made of each row. */
    <R> List<R> query(Sql sql, RowLayout layout, Function<Row, R> read);

    /** Does what {@link #stream(Sql, RowLayout, Function)} does, for a result of these columns. */
    default <R> Stream<R> stream(Sql sql, List<Column<?>> columns, Function<Row, R> read) {
        return stream(sql, RowLayout.of(columns), read);
    }

    /**
     * Runs a query whose result is laid out so, and makes something of each row when it is asked for. The stream has to
     * be closed.
     */
    <R> Stream<R> stream(Sql sql, RowLayout layout, Function<Row, R> read);

    /** Runs a query that returns one number. */
    long number(Sql sql);

    /** Statements sent so far. */
    int statements();
}
