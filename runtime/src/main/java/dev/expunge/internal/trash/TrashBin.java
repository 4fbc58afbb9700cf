package dev.expunge.internal.trash;

import dev.expunge.deletion.PastDeletion;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.deletion.Registry;
import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.OpenTransaction;
import dev.expunge.internal.transaction.Retry;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.Table;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The trash of a database. Safe for use by several threads. */
public final class TrashBin {

    private final List<SoftModel> models;
    private final Labels labels;
    private final Transactions transactions;
    private final Retry retry;
    private final Clock clock;
    private final PurgeGraph graph;
    private final LentTransactions lender;
    private final RestoreHooks hooks;
    private final RunningRestores running;

    public TrashBin(Registry registry, LentTransactions transactions, Retry retry, Clock clock, RestoreHooks hooks) {
        this.models = SoftModel.parentsFirst(registry);
        this.labels = new Labels(registry);
        this.transactions = transactions;
        this.retry = retry;
        this.clock = clock;
        this.graph = PurgeGraph.of(registry);
        this.lender = transactions;
        this.hooks = hooks;
        this.running = new RunningRestores();
    }

    private TrashBin(TrashBin other, Transactions transactions) {
        this.models = other.models;
        this.labels = other.labels;
        this.transactions = transactions;
        this.retry = other.retry;
        this.clock = other.clock;
        this.graph = other.graph;
        this.lender = other.lender;
        this.hooks = other.hooks;
        this.running = other.running;
    }

    /** Returns the same trash, seen within other transactions. */
    public TrashBin in(Transactions others) {
        return new TrashBin(this, others);
    }

    /** Returns the latest deletes of which rows are in the trash, the latest first. */
    public List<PastDeletion> latest(int limit) {
        return transactions.read(session -> new DeletionSearch(models, labels, session).latest(limit));
    }

    /** Returns a delete, if any row of it is in the trash. */
    public Optional<PastDeletion> find(UUID deletionId) {
        return transactions.read(session -> new DeletionSearch(models, labels, session).find(deletionId));
    }

    /** Removes rows of a table that have been in the trash for long enough, after those of models that refer to it. */
    public PurgeReport purge(Table table, PurgeOptions options, Removal removal) {
        DueRows due = new DueRows(clock.instant().minus(options.age()));
        return new Purge(graph, due, options, labels, transactions, retry, removal).run(table);
    }

    /** Revives the rows that a delete took. */
    public RestoreReport restore(UUID deletionId, RestoreOptions options) {
        return restore(new RestoreStart.OfDeletion(deletionId), options);
    }

    /** Revives the rows that the deletes of some rows in the trash took. */
    public RestoreReport restoreDeletionsOf(Selection trashed, RestoreOptions options) {
        return restore(new RestoreStart.OfDeletionsOf(trashed), options);
    }

    /** Revives some rows in the trash, alone. */
    public RestoreReport restoreRows(Selection trashed, RestoreOptions options) {
        return restore(new RestoreStart.OfRows(trashed), options);
    }

    private RestoreReport restore(RestoreStart start, RestoreOptions options) {
        long started = System.nanoTime();
        return transactions.within(this::again, transaction -> restore(start, options, transaction, started));
    }

    /** A value that another transaction takes while we look is seen when we look again: then it is a conflict. */
    private boolean again(ExpungeException failure, int tries) {
        return (tries == 1 && failure instanceof UniqueValueException) || retry.again(failure, tries);
    }

    private RestoreReport restore(
            RestoreStart start, RestoreOptions options, OpenTransaction transaction, long started) {
        Session session = transaction.session();
        RestoreCalls calls = new RestoreCalls(hooks, running, lender, transaction);
        Map<String, Long> restored = new RunningRestore(models, options, labels, calls, session).run(start);
        return new RestoreReport(restored, session.statements(), Duration.ofNanos(System.nanoTime() - started));
    }
}
