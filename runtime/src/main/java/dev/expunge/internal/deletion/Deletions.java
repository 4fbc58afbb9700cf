package dev.expunge.internal.deletion;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.UnknownModelException;
import dev.expunge.internal.deletion.bulk.ChunkDelete;
import dev.expunge.internal.deletion.bulk.ChunkedDelete;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.plan.Explainer;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.sql.Selection;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.Pause;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Deletes rows of the models of a registry, and everything that depends on them, each time in one transaction. */
public final class Deletions {

    private final Registry registry;
    private final Transactions transactions;
    private final Dialect dialect;
    private final Labels labels;
    private final DeletionIds ids;
    private final Backoff backoff;
    private final Map<String, PhasedPlan> plans;

    /**
     * Opens them.
     *
     * @param backoff waits before a delete is tried again
     */
    public Deletions(Registry registry, Transactions transactions, Dialect dialect, Clock clock, Backoff backoff) {
        this.registry = registry;
        this.transactions = transactions;
        this.dialect = dialect;
        this.labels = new Labels(registry);
        this.ids = new DeletionIds(clock);
        this.backoff = backoff;
        this.plans = new ConcurrentHashMap<>();
    }

    private Deletions(Deletions other, Transactions transactions) {
        this.registry = other.registry;
        this.transactions = transactions;
        this.dialect = other.dialect;
        this.labels = other.labels;
        this.ids = other.ids;
        this.backoff = other.backoff;
        this.plans = other.plans;
    }

    /** Returns the same deletions in other transactions. */
    public Deletions in(Transactions others) {
        return new Deletions(this, others);
    }

    /** Deletes the rows that match a selection now. */
    public DeletionReport delete(Selection selection, DeletionOptions options) {
        return delete(new Roots.Matching(selection), options);
    }

    /** Deletes the rows that match a selection, so many of them in each transaction. */
    public DeletionReport deleteInChunks(Selection selection, BulkOptions options) {
        DeletionRequest request = new DeletionRequest(
                options.resumed().orElseGet(ids::next),
                plan(selection.table()).collectingRoots(),
                new Roots.Matching(selection),
                options.deletion(),
                new SetTargets(registry, labels),
                labels);
        ChunkDelete chunks = new ChunkTransactions(request, transactions, backoff);
        return new ChunkedDelete(request.id(), request.plan(), selection, options, chunks, labels, Pause.SLEEP).run();
    }

    /**
     * Deletes the rows that have one of some keys; a key without a row is none to delete.
     *
     * @param keys one value for each key column, in order, in the fields' types
     */
    public DeletionReport deleteKeys(Table table, List<List<Object>> keys, DeletionOptions options) {
        return delete(new Roots.Keyed(table, List.copyOf(keys)), options);
    }

    /**
     * Deletes the rows of records; a record without a row is none to delete.
     *
     * @throws dev.expunge.error.UnsavedRecordException if a record has no key
     * @throws dev.expunge.error.NullValueException if a record has no version, but the model has one
     */
    public <M, K> DeletionReport deleteRecords(
            ModelType<M, K, ?> type, Collection<? extends M> records, DeletionOptions options) {
        return delete(Roots.Keyed.of(type, records), options);
    }

    /** Returns what deleting the rows that match a selection does, without doing it. */
    public Explanation explain(Selection selection) {
        return new Explainer(planFor(new Roots.Matching(selection), DeletionOptions.defaults()), dialect, labels)
                .explain(selection);
    }

    /** Returns what deleting the rows that match a selection would do, and changes nothing. */
    public DeletionPreview preview(Selection selection, PreviewOptions options) {
        return preview(new Roots.Matching(selection), options);
    }

    /** Returns what {@link #deleteKeys} would do, and changes nothing. */
    public DeletionPreview previewKeys(Table table, List<List<Object>> keys, PreviewOptions options) {
        return preview(new Roots.Keyed(table, List.copyOf(keys)), options);
    }

    /** Returns what {@link #deleteRecords} would do, and changes nothing. */
    public <M, K> DeletionPreview previewRecords(
            ModelType<M, K, ?> type, Collection<? extends M> records, PreviewOptions options) {
        return preview(Roots.Keyed.of(type, records), options);
    }

    private DeletionPreview preview(Roots roots, PreviewOptions options) {
        PreviewRequest request =
                new PreviewRequest(planFor(roots), roots, options, new SetTargets(registry, labels), labels);
        return roots.areNone()
                ? DeletionPreview.ofNothing(labels.of(roots.table()))
                : transactions.read(session -> new RunningPreview(request, session).run());
    }

    private DeletionReport delete(Roots roots, DeletionOptions options) {
        long started = System.nanoTime();
        DeletionRequest request = new DeletionRequest(
                ids.next(), planFor(roots, options), roots, options, new SetTargets(registry, labels), labels);
        Attempts attempts = new Attempts(request, backoff);
        Outcome outcome = roots.areNone() ? Outcome.nothing() : transactions.run(attempts, attempts::run);
        return new DeletionReport(
                request.id(),
                outcome.deleted(),
                outcome.updated(),
                Map.of(),
                outcome.statements(),
                Duration.ofNanos(System.nanoTime() - started),
                Chunks.NONE);
    }

    /** Roots are counted by their keys, so that none is deleted that was not counted. */
    private PhasedPlan planFor(Roots roots, DeletionOptions options) {
        PhasedPlan plan = planFor(roots);
        return roots.canBeDeletedDirectly() && !options.isLimited() ? plan : plan.collectingRoots();
    }

    private PhasedPlan planFor(Roots roots) {
        PhasedPlan plan = plan(roots.table());
        return roots.versions().isEmpty()
                ? plan
                : roots.table().version().map(plan::reading).orElse(plan);
    }

    private PhasedPlan plan(Table table) {
        return plans.computeIfAbsent(
                table.model(),
                model -> registry.entries().stream()
                        .filter(entry -> entry.table().model().equals(model))
                        .findFirst()
                        .map(entry -> PhasedPlan.of(entry.plan().get()))
                        .orElseThrow(() -> new UnknownModelException(model, registry.name())));
    }
}
