package dev.expunge;

import dev.expunge.error.MultipleRecordsException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.field.Selection;
import dev.expunge.internal.query.ResultReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query finds: records, or what it selects of them. Immutable; nothing is sent before results are asked for.
 *
 * <p>Each of these methods is a transaction of its own, or part of the caller's.
 *
 * @param <R> one result
 */
public abstract class Results<R> {

    private final Selection selection;
    private final ResultReader<R> reader;

    Results(Selection selection, ResultReader<R> reader) {
        this.selection = selection;
        this.reader = reader;
    }

    /** Reads all results. */
    public final List<R> list() {
        return reader.list(selection);
    }

    /**
     * Reads the results one by one, as they are asked for, in constant memory. The stream holds a connection and an open
     * transaction until it is closed: use it in a try-with-resources statement.
     */
    public final Stream<R> stream() {
        return reader.stream(selection);
    }

    /**
     * Reads the first result: by key, if no order was given, or by what is selected if it is distinct. Empty
     * also if that result is a null.
     */
    public final Optional<R> first() {
        return any(selection.atMost(1));
    }

    /**
     * Reads the last result: by key, if no order was given, or by what is selected if it is distinct. Empty
     * also if that result is a null.
     *
     * @throws IllegalArgumentException if the query has a limit or an offset, from whose end nothing can be read
     */
    public final Optional<R> last() {
        if (selection.isPage()) {
            throw new IllegalArgumentException("The last result of " + name()
                    + " cannot be found behind a limit or an offset: turn the order around and ask for the first one.");
        }
        return any(reader.projection().totallyOrdered(selection).reversed().atMost(1));
    }

    /**
     * Reads the only result.
     *
     * @throws RecordNotFoundException if there is none
     * @throws MultipleRecordsException if there are several
     */
    public final R one() {
        return find().orElseThrow(() -> RecordNotFoundException.ofQuery(name()));
    }

    /**
     * Reads the only result, if there is one.
     *
     * @throws MultipleRecordsException if there are several
     */
    public final Optional<R> find() {
        List<R> results = reader.list(selection.atMost(2));
        if (results.size() > 1) {
            throw new MultipleRecordsException(name());
        }
        return results.isEmpty() ? Optional.empty() : Optional.ofNullable(results.get(0));
    }

    /** Counts the results. */
    public final long count() {
        return reader.count(selection);
    }

    /** Whether there is any result. */
    public final boolean exists() {
        return reader.exists(selection);
    }

    /** Returns which rows the results are read from, as data. */
    public final Selection selection() {
        return selection;
    }

    final ResultReader<R> reader() {
        return reader;
    }

    private Optional<R> any(Selection one) {
        List<R> results = reader.list(one);
        return results.isEmpty() ? Optional.empty() : Optional.ofNullable(results.get(0));
    }

    private String name() {
        return selection.table().label();
    }
}
