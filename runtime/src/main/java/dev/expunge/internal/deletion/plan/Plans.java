package dev.expunge.internal.deletion.plan;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.Registry;
import dev.expunge.error.UnknownModelException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.rows.MatchingRoots;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.spi.Table;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The plans of a registry, made ready for those who listen. Safe for use by several threads. */
public final class Plans {

    private final Registry registry;
    private final Predicate<Table> heardOf;
    private final Function<Registry.Entry, PartedPlan> fitted;
    private final Map<String, PartedPlan> compiled = new ConcurrentHashMap<>();
    private final Map<String, PartedPlan> heard = new ConcurrentHashMap<>();

    private Plans(Registry registry, Predicate<Table> heardOf, Function<Registry.Entry, PartedPlan> fitted) {
        this.registry = registry;
        this.heardOf = heardOf;
        this.fitted = fitted;
    }

    /**
     * Returns the plans that move rows to the trash where models are soft-deletable.
     *
     * @param heardOf whether hooks want to hear of the records of a table
     * @param fitted fits a plan to the database
     */
    public static Plans usual(Registry registry, Predicate<Table> heardOf, UnaryOperator<PartedPlan> fitted) {
        return new Plans(
                registry,
                heardOf,
                entry -> fitted.apply(entry.softPlan()
                        .map(soft -> PartedPlan.of(soft.get()))
                        .orElseGet(() -> PartedPlan.of(entry.plan().get()))));
    }

    /** Returns the plans that physically delete the rows of all models. */
    public static Plans hard(Registry registry, Predicate<Table> heardOf, UnaryOperator<PartedPlan> fitted) {
        return new Plans(
                registry,
                heardOf,
                entry -> fitted.apply(PartedPlan.of(entry.plan().get())));
    }

    /**
     * Returns the plan of a delete. Roots are counted by their keys, so that none is taken that was not counted.
     *
     * @param isHeard whether hooks hear of the records that it takes
     */
    public PartedPlan of(Roots roots, DeletionOptions options, boolean isHeard) {
        PartedPlan plan = withVersions(of(roots.table(), isHeard), roots);
        boolean direct = plan.marks() ? roots.canBeMarkedDirectly() : roots.canBeDeletedDirectly();
        return direct && !options.isLimited() ? plan : plan.with(PhasedPlan::collectingRoots);
    }

    /** Returns the plan of a preview, of which nobody hears. */
    public PartedPlan of(Roots roots) {
        return withVersions(of(roots.table(), false), roots);
    }

    /** Returns those of some rows that a delete starts from: what is in the trash is not marked again. */
    public Roots start(Roots roots) {
        return of(roots.table(), false).marks() ? roots.live() : roots;
    }

    /** Does what {@link #start(Roots)} does. */
    public Selection start(Selection rows) {
        return of(rows.table(), false).marks() ? new MatchingRoots(rows).live().selection() : rows;
    }

    private static PartedPlan withVersions(PartedPlan plan, Roots roots) {
        return roots.versions().isEmpty()
                ? plan
                : roots.table()
                        .version()
                        .map(version -> plan.with(part -> part.reading(version)))
                        .orElse(plan);
    }

    private PartedPlan of(Table table, boolean isHeard) {
        PartedPlan plan = compiled.computeIfAbsent(table.model(), this::compiled);
        return isHeard
                ? heard.computeIfAbsent(table.model(), model -> plan.with(part -> part.listening(heardOf)))
                : plan;
    }

    private PartedPlan compiled(String model) {
        return registry.entries().stream()
                .filter(entry -> entry.table().model().equals(model))
                .findFirst()
                .map(fitted)
                .orElseThrow(() -> new UnknownModelException(model, registry.name()));
    }
}
