package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.UnknownModelException;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.plan.Explainer;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Transactions;
import dev.expunge.internal.sql.Selection;
import dev.expunge.spi.Table;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Deletes rows of the models of a registry, and everything that depends on them, each time in one transaction. */
public final class Deletions {

    private final Registry registry;
    private final Transactions transactions;
    private final Dialect dialect;
    private final Labels labels;
    private final DeletionIds ids;
    private final Map<String, PhasedPlan> plans = new ConcurrentHashMap<>();

    public Deletions(Registry registry, Transactions transactions, Dialect dialect, Clock clock) {
        this.registry = registry;
        this.transactions = transactions;
        this.dialect = dialect;
        this.labels = new Labels(registry);
        this.ids = new DeletionIds(clock);
    }

    /** Deletes the rows that match a selection now. */
    public DeletionReport delete(Selection selection, DeletionOptions options) {
        return delete(new Roots.Matching(selection), options);
    }

    /**
     * Deletes the rows that have one of some keys; a key without a row is none to delete.
     *
     * @param keys one value for each key column, in order, in the fields' types
     */
    public DeletionReport deleteKeys(Table table, List<List<Object>> keys, DeletionOptions options) {
        return delete(new Roots.Keyed(table, List.copyOf(keys)), options);
    }

    /** Returns what deleting the rows that match a selection does, without doing it. */
    public Explanation explain(Selection selection) {
        return new Explainer(planFor(new Roots.Matching(selection), DeletionOptions.defaults()), dialect, labels)
                .explain(selection);
    }

    private DeletionReport delete(Roots roots, DeletionOptions options) {
        long started = System.nanoTime();
        PhasedPlan plan = planFor(roots, options);
        UUID id = ids.next();
        SetTargets targets = new SetTargets(registry, labels);
        Outcome outcome = roots.areNone()
                ? Outcome.nothing()
                : transactions.run(session -> new RunningDelete(plan, roots, options, targets, labels, session).run());
        return new DeletionReport(
                id,
                outcome.deleted(),
                outcome.updated(),
                Map.of(),
                outcome.statements(),
                Duration.ofNanos(System.nanoTime() - started));
    }

    /** Roots are counted by their keys, so that none is deleted that was not counted. */
    private PhasedPlan planFor(Roots roots, DeletionOptions options) {
        PhasedPlan plan = plan(roots.table());
        return roots.canBeDeletedDirectly() && !options.isLimited() ? plan : plan.collectingRoots();
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
