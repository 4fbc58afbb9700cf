package dev.expunge.internal.deletion;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.NullArgumentException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.bulk.ChunkDelete;
import dev.expunge.internal.deletion.bulk.ChunkedDelete;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.hook.Hearing;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.plan.Explainer;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.Pause;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Deletes rows of the models of a registry, and everything that depends on them, each time in one transaction. */
public final class Deletions {

    private final Registry registry;
    private final Transactions transactions;
    private final Dialect dialect;
    private final Labels labels;
    private final DeletionIds ids;
    private final Backoff backoff;
    private final Hooks hooks;
    private final RunningDeletes running;
    private final Plans plans;

    /**
     * Opens them.
     *
     * @param backoff waits before a delete is tried again
     * @param initiallyDeferred the constraints of its plans that every transaction begins with deferred
     */
    public Deletions(
            Registry registry,
            LentTransactions transactions,
            Dialect dialect,
            Clock clock,
            Backoff backoff,
            Hooks hooks,
            List<DeferrableConstraint> initiallyDeferred) {
        this.registry = registry;
        this.transactions = transactions;
        this.dialect = dialect;
        this.labels = new Labels(registry);
        this.ids = new DeletionIds(clock);
        this.backoff = backoff;
        this.hooks = hooks;
        this.running = new RunningDeletes(transactions);
        this.plans = new Plans(registry, hooks, plan -> plan.on(dialect, initiallyDeferred));
    }

    private Deletions(Deletions other, Transactions transactions) {
        this.registry = other.registry;
        this.transactions = transactions;
        this.dialect = other.dialect;
        this.labels = other.labels;
        this.ids = other.ids;
        this.backoff = other.backoff;
        this.hooks = other.hooks;
        this.running = other.running;
        this.plans = other.plans;
    }

    /** Returns the same deletions in other transactions. */
    public Deletions in(Transactions others) {
        return new Deletions(this, others);
    }

    /** Deletes the rows that match a selection now. */
    public DeletionReport delete(Selection selection, DeletionOptions options) {
        return delete(new Roots.Matching(selection), options, Hearing.RECORDS);
    }

    /** Does what {@link #delete} does, and never loads a record: hooks hear of numbers only. */
    public DeletionReport bulkDelete(Selection selection, DeletionOptions options) {
        return delete(new Roots.Matching(selection), options, Hearing.NUMBERS);
    }

    /** Deletes the rows that match a selection, so many of them in each transaction: hooks hear of numbers only. */
    public DeletionReport deleteInChunks(Selection selection, BulkOptions options) {
        Roots roots = new Roots.Matching(selection);
        requireOptions(options, roots);
        Hearing hearing = hearing(Hearing.NUMBERS, options.deletion());
        DeletionRequest request = request(
                options.resumed().orElseGet(ids::next),
                plans.of(roots, options.deletion(), hearing).collectingRoots(),
                roots,
                options.deletion(),
                hearing);
        ChunkDelete chunks = new ChunkTransactions(request, transactions, backoff);
        return new ChunkedDelete(request.id(), request.plan(), selection, options, chunks, labels, Pause.SLEEP).run();
    }

    /**
     * Deletes the rows that have one of some keys; a key without a row is none to delete.
     *
     * @param keys one value for each key column, in order, in the fields' types
     */
    public DeletionReport deleteKeys(Table table, List<List<Object>> keys, DeletionOptions options) {
        return delete(new Roots.Keyed(table, List.copyOf(keys)), options, Hearing.RECORDS);
    }

    /**
     * Deletes the rows of records; a record without a row is none to delete.
     *
     * @throws dev.expunge.error.UnsavedRecordException if a record has no key
     * @throws dev.expunge.error.NullValueException if a record has no version, but the model has one
     */
    public <M, K> DeletionReport deleteRecords(
            ModelType<M, K, ?> type, Collection<? extends M> records, DeletionOptions options) {
        return delete(Roots.Keyed.of(type, records), options, Hearing.RECORDS);
    }

    /** Returns what deleting the rows that match a selection does, without doing it. */
    public Explanation explain(Selection selection) {
        PhasedPlan plan = plans.of(new Roots.Matching(selection), DeletionOptions.defaults(), Hearing.RECORDS);
        return new Explainer(plan, dialect, labels).explain(selection);
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
        requireOptions(options, roots);
        PreviewRequest request = new PreviewRequest(
                running.within(plans.of(roots)),
                roots,
                options,
                new SetTargets(registry, labels),
                labels,
                running.leftOut());
        return roots.areNone()
                ? DeletionPreview.ofNothing(labels.of(roots.table()))
                : transactions.read(session -> new RunningPreview(request, session).run());
    }

    private DeletionReport delete(Roots roots, DeletionOptions options, Hearing asked) {
        long started = System.nanoTime();
        requireOptions(options, roots);
        Hearing hearing = hearing(asked, options);
        DeletionRequest request = request(ids.next(), plans.of(roots, options, hearing), roots, options, hearing);
        if (roots.areNone()) {
            return Outcome.nothing().report(request.id(), started);
        }
        Attempts attempts = new Attempts(request, backoff);
        Announcement announcement = new Announcement(request.hooking());
        return transactions.within(
                attempts,
                transaction -> announcement.of(
                        transaction, () -> attempts.run(transaction).report(request.id(), started)));
    }

    private void requireOptions(Object options, Roots roots) {
        if (options == null) {
            throw NullArgumentException.ofOptions(labels.of(roots.table()));
        }
    }

    private static Hearing hearing(Hearing asked, DeletionOptions options) {
        return options.callsHooks() ? asked : Hearing.NOTHING;
    }

    private DeletionRequest request(UUID id, PhasedPlan plan, Roots roots, DeletionOptions options, Hearing hearing) {
        return new DeletionRequest(
                id,
                running.within(plan),
                roots,
                options,
                new SetTargets(registry, labels),
                labels,
                new Hooking(hooks, hearing, running));
    }
}
