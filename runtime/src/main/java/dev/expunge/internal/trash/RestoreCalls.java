package dev.expunge.internal.trash;

import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.OpenTransaction;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls the hooks of one try of a restore, each once for each row before and once after. */
final class RestoreCalls {

    private final RestoreHooks hooks;
    private final RunningRestores running;
    private final LentTransactions transactions;
    private final OpenTransaction transaction;
    private final Session session;
    private final Set<Heard> heard = new HashSet<>();

    RestoreCalls(
            RestoreHooks hooks, RunningRestores running, LentTransactions transactions, OpenTransaction transaction) {
        this.hooks = hooks;
        this.running = running;
        this.transactions = transactions;
        this.transaction = transaction;
        this.session = transaction.session();
    }

    /** Returns the restores that call hooks right now. */
    RunningRestores running() {
        return running;
    }

    /** Calls hooks for the rows of which none has been told yet, and returns whether there was any. */
    boolean before(Revival revival) {
        List<Runnable> calls = new ArrayList<>();
        for (RevivedRows rows : revival.tables()) {
            hooks.of(rows.model().table()).ifPresent(called -> {
                List<TrashedRow> fresh = ParentsFirst.of(rows).stream()
                        .filter(row -> heard.add(Heard.of(rows.model().table(), row)))
                        .toList();
                calls.addAll(calls(called.before(), called.type(), rows.model(), fresh));
            });
        }
        running.during(revival, () -> call(calls));
        return !calls.isEmpty();
    }

    /** Calls hooks for all rows that are live again. */
    void after(Revival revival) {
        List<Runnable> calls = new ArrayList<>();
        for (RevivedRows rows : revival.tables()) {
            hooks.of(rows.model().table())
                    .ifPresent(called ->
                            calls.addAll(calls(called.after(), called.type(), rows.model(), ParentsFirst.of(rows))));
        }
        call(calls);
    }

    private void call(List<Runnable> calls) {
        if (!calls.isEmpty()) {
            transactions.lend(transaction, () -> calls.forEach(Runnable::run));
        }
    }

    private <M, K> List<Runnable> calls(
            List<RestoreHook> called, ModelType<M, K, ?> type, SoftModel model, List<TrashedRow> rows) {
        List<Runnable> calls = new ArrayList<>();
        if (called.isEmpty() || rows.isEmpty()) {
            return calls;
        }
        Map<List<Object>, M> records = read(type, rows);
        for (TrashedRow row : rows) {
            CurrentRestore restore = new CurrentRestore(row.deletionId(model.marks()), transaction::afterCommit);
            Optional.ofNullable(records.get(identity(type.table(), row)))
                    .ifPresent(record -> called.forEach(hook -> calls.add(() -> hook.call(record, restore))));
        }
        return calls;
    }

    private <M, K> Map<List<Object>, M> read(ModelType<M, K, ?> type, List<TrashedRow> rows) {
        Table table = type.table();
        Session during = session.during(new Task(table.label(), "restore"));
        List<List<Object>> keys = rows.stream()
                .map(row -> row.valuesOf(table.key()).orElseThrow())
                .toList();
        Map<List<Object>, M> records = new HashMap<>();
        TrashStatements statements = new TrashStatements(table, session.dialect());
        for (Sql sql : statements.reads(table.columns(), table.key(), keys)) {
            during.query(sql, table.columns(), type::read)
                    .forEach(record ->
                            records.put(KeyIdentity.of(table.key(), type.keyValues(type.requireKey(record))), record));
        }
        return records;
    }

    private static List<Object> identity(Table table, TrashedRow row) {
        return row.identity(table.key()).orElseThrow();
    }

    /** A row that was told of. */
    private record Heard(String model, List<Object> key) {

        private static Heard of(Table table, TrashedRow row) {
            return new Heard(table.model(), identity(table, row));
        }
    }
}
