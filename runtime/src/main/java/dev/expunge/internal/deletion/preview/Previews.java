package dev.expunge.internal.deletion.preview;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.NullArgumentException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.collect.RunningDeletes;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.plan.Explainer;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.plan.Plans;
import dev.expunge.internal.deletion.rows.KeyedRoots;
import dev.expunge.internal.deletion.rows.MatchingRoots;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.Collection;
import java.util.List;

/** Says what deletes would do, and changes nothing. */
public final class Previews {

    private final Registry registry;
    private final Transactions transactions;
    private final Dialect dialect;
    private final Labels labels;
    private final RunningDeletes running;
    private final Choice choice;

    public Previews(
            Registry registry,
            Transactions transactions,
            Dialect dialect,
            Labels labels,
            RunningDeletes running,
            Choice choice) {
        this.registry = registry;
        this.transactions = transactions;
        this.dialect = dialect;
        this.labels = labels;
        this.running = running;
        this.choice = choice;
    }

    /** Returns what deleting the rows that match a selection does, without looking at any row. */
    public Explanation explain(Selection selection) {
        return explain(selection, choice.usual());
    }

    /** Returns what physically deleting the rows that match a selection does, without looking at any row. */
    public Explanation explainHard(Selection selection) {
        return explain(selection, choice.hard());
    }

    private Explanation explain(Selection selection, Plans plans) {
        Selection started = plans.start(selection);
        PartedPlan plan = plans.of(new MatchingRoots(started), DeletionOptions.defaults(), /* isHeard= */ true);
        return new Explainer(plan, dialect, labels).explain(started);
    }

    /** Returns what deleting the rows that match a selection would do. */
    public DeletionPreview of(Selection selection, PreviewOptions options) {
        return preview(new MatchingRoots(selection), options);
    }

    /** Returns what deleting the rows that have one of some keys would do. */
    public DeletionPreview ofKeys(Table table, List<List<Object>> keys, PreviewOptions options) {
        return preview(new KeyedRoots(table, List.copyOf(keys)), options);
    }

    /** Returns what deleting the rows of records would do. */
    public <M, K> DeletionPreview ofRecords(
            ModelType<M, K, ?> type, Collection<? extends M> records, PreviewOptions options) {
        return preview(KeyedRoots.of(type, records), options);
    }

    private DeletionPreview preview(Roots asked, PreviewOptions options) {
        if (options == null) {
            throw NullArgumentException.ofOptions(labels.of(asked.table()));
        }
        Plans plans = options.isHard() ? choice.hard() : choice.usual();
        Roots roots = plans.start(asked);
        PreviewRequest request = new PreviewRequest(
                running.within(plans.of(roots)),
                roots,
                options,
                new SetTargets(registry, labels),
                labels,
                running.leftOut());
        return roots.areNone()
                ? DeletionPreview.ofNothing(
                        labels.of(roots.table()), request.plan().marks())
                : transactions.read(session -> new RunningPreview(request, session).run());
    }

    /** The plans that previews look at. */
    public record Choice(Plans usual, Plans hard) {}
}
