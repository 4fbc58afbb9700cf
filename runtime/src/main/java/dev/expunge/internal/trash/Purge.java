package dev.expunge.internal.trash;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.Continuation;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.transaction.OpenTransaction;
import dev.expunge.internal.transaction.Retry;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes due rows from the trash for good, model after model, children first, each chunk in a transaction of its own. */
final class Purge {

    private final PurgeGraph graph;
    private final DueRows due;
    private final PurgeOptions options;
    private final Labels labels;
    private final Transactions transactions;
    private final Retry retry;
    private final Removal removal;
    private final RunningPurgeReport report = new RunningPurgeReport();

    Purge(
            PurgeGraph graph,
            DueRows due,
            PurgeOptions options,
            Labels labels,
            Transactions transactions,
            Retry retry,
            Removal removal) {
        this.graph = graph;
        this.due = due;
        this.options = options;
        this.labels = labels;
        this.transactions = transactions;
        this.retry = retry;
        this.removal = removal;
    }

    /** Purges the due rows of a table, after those of models that refer to it. */
    PurgeReport run(Table root) {
        for (List<Table> circle : graph.childrenFirst(root)) {
            if (!purge(circle)) {
                return report.report(true);
            }
            report.next();
        }
        return report.report(false);
    }

    /**
     * Purges tables that refer to each other, again and again where that frees others of their rows. Returns whether it
     * came to the end.
     */
    private boolean purge(List<Table> circle) {
        long before;
        do {
            before = report.purged();
            report.again();
            for (Table table : circle) {
                Optional<Column<?>> deletedAt = table.marks().orElseThrow().deletedAt();
                if (deletedAt.isPresent() && !purge(due.of(table, deletedAt.get()))) {
                    return false;
                }
            }
        } while (report.purged() > before && graph.blockEachOther(circle));
        return true;
    }

    /** Returns whether it came to the end. */
    private boolean purge(Selection selection) {
        Selection left = selection.totallyOrdered();
        while (!isStopRequested()) {
            Selection next = left.limitedTo(options.chunkSize());
            RunningPurgeReport.Chunk chunk = transactions.within(retry, transaction -> purge(next, transaction));
            report.add(chunk);
            if (chunk.rows() > 0) {
                options.progress().accept(report.report(false));
            }
            if (chunk.rows() < options.chunkSize()) {
                return true;
            }
            TrashedRow last = chunk.last().get(0);
            left = Continuation.behind(
                    column -> Optional.ofNullable(last.values().get(column)), selection);
        }
        return false;
    }

    private boolean isStopRequested() {
        return Thread.currentThread().isInterrupted() || options.stop().getAsBoolean();
    }

    private RunningPurgeReport.Chunk purge(Selection next, OpenTransaction transaction) {
        Session session = transaction.session();
        Table table = next.table();
        PurgeChunk chunk = new PurgeChunk(graph, due, labels, session);
        List<Column<?>> columns = chunk.columns(table);
        Sql sql = new SelectRenderer(session.dialect()).lockingKeys(next, columns);
        List<TrashedRow> rows = session.during(new Task(table.label(), "purge"))
                .query(sql, columns, row -> TrashedRow.read(row, columns));
        List<Blocker> blockers = new ArrayList<>();
        List<DeletionReport> removed = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<List<Object>> keys = options.includesLive() ? keys(table, rows) : chunk.removable(table, rows);
            remove(table, keys, transaction, removed, blockers);
            blockers.addAll(chunk.blockers());
        }
        List<TrashedRow> last = rows.isEmpty() ? List.of() : List.of(rows.get(rows.size() - 1));
        return new RunningPurgeReport.Chunk(rows.size(), last, removed, blockers, session.statements());
    }

    /** What is refused is tried again in halves, until each refused row is alone. */
    private void remove(
            Table table,
            List<List<Object>> keys,
            OpenTransaction transaction,
            List<DeletionReport> removed,
            List<Blocker> blockers) {
        if (keys.isEmpty()) {
            return;
        }
        try {
            removed.add(transaction.share(within -> removal.remove(table, keys, within)));
        } catch (DeletionRefusedException refusal) {
            if (keys.size() == 1) {
                blockers.addAll(
                        refusal instanceof SetTargetDeletedException target
                                ? List.of(blocker(target))
                                : refusal.blockers());
                return;
            }
            int half = keys.size() / 2;
            remove(table, keys.subList(0, half), transaction, removed, blockers);
            remove(table, keys.subList(half, keys.size()), transaction, removed, blockers);
        }
    }

    /** Rows that refer to another row keep the one that they would be set to. */
    private Blocker blocker(SetTargetDeletedException refusal) {
        String action = graph.others().stream()
                .filter(declared -> labels.of(declared.reference()).equals(refusal.reference()))
                .map(declared -> declared.onDelete().name())
                .findFirst()
                .orElseGet(OnDelete.SET::name);
        return new Blocker(refusal.reference(), action, refusal.count(), List.of());
    }

    private static List<List<Object>> keys(Table table, List<TrashedRow> rows) {
        return rows.stream().map(row -> row.valuesOf(table.key()).orElseThrow()).toList();
    }
}
