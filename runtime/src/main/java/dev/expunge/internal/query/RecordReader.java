package dev.expunge.internal.query;

import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Selection;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Row;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Reads what selections name, each in a transaction of its own or in the caller's. A selection that is known to be empty
 * sends nothing.
 *
 * @param <M> the model
 * @param <K> its key
 */
public final class RecordReader<M, K> {

    private final ModelType<M, K, ?> type;
    private final Transactions transactions;

    public RecordReader(ModelType<M, K, ?> type, Transactions transactions) {
        this.type = type;
        this.transactions = transactions;
    }

    public List<M> list(Selection selection) {
        return rows(selection, type.table().columns(), type::read);
    }

    public List<K> keys(Selection selection) {
        return rows(selection, type.table().key(), type::readKey);
    }

    /** Returns the records one by one; the stream holds a connection until it is closed. */
    public Stream<M> stream(Selection selection) {
        if (selection.selectsNothing()) {
            return Stream.empty();
        }
        List<Column<?>> columns = type.table().columns();
        return transactions.stream(
                session -> reading(session).stream(renderer(session).select(selection, columns), columns, type::read));
    }

    public long count(Selection selection) {
        return number(
                selection, session -> reading(session).number(renderer(session).count(selection)));
    }

    public boolean exists(Selection selection) {
        return number(
                        selection,
                        session -> reading(session).number(renderer(session).exists(selection)))
                > 0;
    }

    private <R> List<R> rows(Selection selection, List<Column<?>> columns, Function<Row, R> read) {
        if (selection.selectsNothing()) {
            return List.of();
        }
        return transactions.run(
                session -> reading(session).query(renderer(session).select(selection, columns), columns, read));
    }

    private long number(Selection selection, ToLongFunction<Session> ask) {
        return selection.selectsNothing() ? 0 : transactions.run(ask::applyAsLong);
    }

    private Session reading(Session session) {
        return session.during(new Task(type.table().label(), "read"));
    }

    private static SelectRenderer renderer(Session session) {
        return new SelectRenderer(session.dialect());
    }
}
