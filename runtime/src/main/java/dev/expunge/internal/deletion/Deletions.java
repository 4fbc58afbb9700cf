package dev.expunge.internal.deletion;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.NullArgumentException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.bulk.ChunkDelete;
import dev.expunge.internal.deletion.bulk.ChunkedDelete;
import dev.expunge.internal.deletion.collect.RunningDeletes;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.hook.Hearing;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.plan.Plans;
import dev.expunge.internal.deletion.preview.Previews;
import dev.expunge.internal.deletion.rows.KeyedRoots;
import dev.expunge.internal.deletion.rows.MatchingRoots;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.sql.MarkValues;
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
    private final Plans hardPlans;

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
        this.plans = Plans.usual(registry, hooks::needRecordsOf, plan -> plan.on(dialect, initiallyDeferred));
        this.hardPlans = Plans.hard(registry, hooks::needRecordsOf, plan -> plan.on(dialect, initiallyDeferred));
    }

    private Deletions(Deletions other, Transactions transactions, Plans plans) {
        this.registry = other.registry;
        this.transactions = transactions;
        this.dialect = other.dialect;
        this.labels = other.labels;
        this.ids = other.ids;
        this.backoff = other.backoff;
        this.hooks = other.hooks;
        this.running = other.running;
        this.plans = plans;
        this.hardPlans = other.hardPlans;
    }

    /** Returns the same deletions in other transactions. */
    public Deletions in(Transactions others) {
        return new Deletions(this, others, plans);
    }

    /** Returns deletions that physically delete rows of soft-deletable models too, those in the trash included. */
    public Deletions hard() {
        return new Deletions(this, transactions, hardPlans);
    }

    /** Returns what looks ahead at these deletions. */
    public Previews previews() {
        return new Previews(registry, transactions, dialect, labels, running, new Previews.Choice(plans, hardPlans));
    }

    /** Deletes the rows that match a selection now. */
    public DeletionReport delete(Selection selection, DeletionOptions options) {
        return delete(new MatchingRoots(selection), options, Hearing.RECORDS);
    }

    /** Does what {@link #delete} does, and never loads a record: hooks hear of numbers only. */
    public DeletionReport bulkDelete(Selection selection, DeletionOptions options) {
        return delete(new MatchingRoots(selection), options, Hearing.NUMBERS);
    }

    /** Deletes the rows that match a selection, so many of them in each transaction: hooks hear of numbers only. */
    public DeletionReport deleteInChunks(Selection selection, BulkOptions options) {
        requireOptions(options, selection.table());
        Selection started = plans.start(selection);
        Roots roots = new MatchingRoots(started);
        Hearing hearing = hearing(Hearing.NUMBERS, options.deletion());
        PartedPlan plan = plans.of(roots, options.deletion(), false).with(PhasedPlan::collectingRoots);
        DeletionRequest request =
                request(options.resumed().orElseGet(ids::next), plan, roots, options.deletion(), hearing);
        ChunkDelete chunks = new ChunkTransactions(request, transactions, backoff);
        return new ChunkedDelete(request.id(), request.plan(), started, options, chunks, labels, Pause.SLEEP).run();
    }

    /**
     * Deletes the rows that have one of some keys; a key without a row is none to delete.
     *
     * @param keys one value for each key column, in order, in the fields' types
     */
    public DeletionReport deleteKeys(Table table, List<List<Object>> keys, DeletionOptions options) {
        return delete(new KeyedRoots(table, List.copyOf(keys)), options, Hearing.RECORDS);
    }

    /**
     * Deletes the rows of records; a record without a row is none to delete.
     *
     * @throws dev.expunge.error.UnsavedRecordException if a record has no key
     * @throws dev.expunge.error.NullValueException if a record has no version, but the model has one
     */
    public <M, K> DeletionReport deleteRecords(
            ModelType<M, K, ?> type, Collection<? extends M> records, DeletionOptions options) {
        return delete(KeyedRoots.of(type, records), options, Hearing.RECORDS);
    }

    private DeletionReport delete(Roots asked, DeletionOptions options, Hearing wanted) {
        long started = System.nanoTime();
        requireOptions(options, asked.table());
        Roots roots = plans.start(asked);
        Hearing hearing = hearing(wanted, options);
        DeletionRequest request =
                request(ids.next(), plans.of(roots, options, hearing == Hearing.RECORDS), roots, options, hearing);
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

    private void requireOptions(Object options, Table table) {
        if (options == null) {
            throw NullArgumentException.ofOptions(labels.of(table));
        }
    }

    private static Hearing hearing(Hearing asked, DeletionOptions options) {
        return options.callsHooks() ? asked : Hearing.NOTHING;
    }

    private DeletionRequest request(UUID id, PartedPlan plan, Roots roots, DeletionOptions options, Hearing hearing) {
        return new DeletionRequest(
                new MarkValues(ids.timeOf(id), id, options.actor()),
                running.within(plan),
                roots,
                options,
                new SetTargets(registry, labels),
                labels,
                new Hooking(hooks, hearing, running));
    }
}
