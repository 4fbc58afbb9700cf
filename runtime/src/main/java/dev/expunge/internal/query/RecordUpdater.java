package dev.expunge.internal.query;

import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.UpdateRenderer;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Writes records into the rows of their keys, in batches, all or none. Records with a version are returned with the next
 * one, once it is certain that they are stored.
 *
 * @param <M> the model
 */
public final class RecordUpdater<M> {

    private final ModelType<M, ?, ?> type;
    private final Transactions transactions;
    private final Writing writing;

    public RecordUpdater(ModelType<M, ?, ?> type, Transactions transactions, Writing writing) {
        this.type = type;
        this.transactions = transactions;
        this.writing = writing;
    }

    /** Updates the rows of records, and returns the records in their order. */
    public List<M> updateAll(Collection<? extends M> records) {
        List<HeldRow<M>> rows = new ArrayList<>();
        records.forEach(record -> rows.add(HeldRow.of(type, record)));
        if (!rows.isEmpty()) {
            Task task = new Task(type.table().label(), "update");
            transactions.run(writing.retry(), session -> update(rows, session.during(task)));
        }
        return rows.stream().map(this::updated).toList();
    }

    private M updated(HeldRow<M> row) {
        return row.version().isEmpty()
                ? row.record()
                : type.withVersion(row.record(), row.version().getAsLong() + 1);
    }

    private List<HeldRow<M>> update(List<HeldRow<M>> rows, Session session) {
        writing.lockParentsOfRows(type, rows.stream().map(HeldRow::record).toList(), session);
        Iterator<Long> changed = changed(rows, session).iterator();
        for (HeldRow<M> row : rows) {
            row.requireUpdated(changed.next(), type.table(), session);
        }
        return rows;
    }

    /** Returns how many rows each record has changed; a table of keys alone has nothing to change. */
    private List<Long> changed(List<HeldRow<M>> rows, Session session) {
        Table table = type.table();
        List<Column<?>> columns = new ArrayList<>(table.columns());
        columns.removeAll(table.key());
        columns.removeIf(table::isMark);
        table.version().ifPresent(columns::remove);
        if (columns.isEmpty() && table.version().isEmpty()) {
            return rows.stream().map(row -> 0L).toList();
        }
        String text = new UpdateRenderer(session.dialect()).text(table, columns);
        return session.updateAll(rows.stream()
                .map(row -> new Sql(text, parameters(row, columns)))
                .toList());
    }

    private List<Parameter> parameters(HeldRow<M> row, List<Column<?>> columns) {
        Table table = type.table();
        WrittenRow written = new WrittenRow(table, columns);
        type.write(row.record(), written);
        List<Parameter> parameters = new ArrayList<>(written.parameters());
        for (int position = 0; position < row.key().size(); position++) {
            parameters.add(
                    Parameter.ofUntyped(table.key().get(position), row.key().get(position)));
        }
        row.version().ifPresent(version -> parameters.add(new Parameter.Single(SqlType.BIGINT, version)));
        return parameters;
    }
}
