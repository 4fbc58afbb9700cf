package dev.expunge.internal.query;

import dev.expunge.error.database.UniqueValueException;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.InsertRenderer;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Inserts records in batches, all or none. Records whose key the database generates are returned with it, once it is
 * certain that they are stored.
 *
 * @param <M> the model
 * @param <K> its key
 */
public final class RecordInserter<M, K> {

    private final ModelType<M, K, ?> type;
    private final Transactions transactions;
    private final Writing writing;

    public RecordInserter(ModelType<M, K, ?> type, Transactions transactions, Writing writing) {
        this.type = type;
        this.transactions = transactions;
        this.writing = writing;
    }

    /** Inserts records in their order, and returns them in the same. */
    public List<M> insertAll(Collection<? extends M> records) {
        List<InsertRun<M>> runs = InsertRun.split(records, this::needsKey);
        if (runs.isEmpty()) {
            return List.of();
        }
        Iterator<K> keys = stored(runs, records).iterator();
        List<M> inserted = new ArrayList<>();
        for (InsertRun<M> run : runs) {
            for (M record : run.records()) {
                inserted.add(run.needsKeys() ? type.withKey(record, keys.next()) : record);
            }
        }
        return inserted;
    }

    private List<K> stored(List<InsertRun<M>> runs, Collection<? extends M> records) {
        Task task = new Task(type.table().label(), "insert");
        try {
            return transactions.run(writing.retry(), session -> insert(runs, session.during(task)));
        } catch (UniqueValueException refusal) {
            throw new TakenValues<>(type, transactions).explained(refusal, records);
        }
    }

    private boolean needsKey(M record) {
        return type.table().keyGenerated() && type.keyOf(record).isEmpty();
    }

    private List<K> insert(List<InsertRun<M>> runs, Session session) {
        List<M> records = new ArrayList<>();
        runs.forEach(run -> records.addAll(run.records()));
        writing.lockParents(type, records, session);
        List<K> keys = new ArrayList<>();
        for (InsertRun<M> run : runs) {
            List<Sql> statements = statements(run, session);
            if (run.needsKeys()) {
                keys.addAll(session.insertAll(statements, type.table().key(), type::readKey));
            } else {
                session.updateAll(statements);
            }
        }
        return keys;
    }

    private List<Sql> statements(InsertRun<M> run, Session session) {
        Table table = type.table();
        List<Column<?>> columns = new ArrayList<>(table.columns());
        columns.removeIf(table::isMark);
        if (run.needsKeys()) {
            columns.removeAll(table.key());
        }
        String text = new InsertRenderer(session.dialect()).text(table, columns);
        List<Sql> statements = new ArrayList<>();
        for (M record : run.records()) {
            WrittenRow row = new WrittenRow(table, columns);
            type.write(record, row);
            List<Parameter> parameters = row.parameters();
            statements.add(new Sql(text, parameters));
        }
        return statements;
    }
}
