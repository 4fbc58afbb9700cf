package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.Registry;
import dev.expunge.error.UnknownModelException;
import dev.expunge.internal.deletion.hook.Hearing;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.spi.Table;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The plans of a registry, made ready for those who listen. Safe for use by several threads. */
final class Plans {

    private final Registry registry;
    private final Hooks hooks;
    private final UnaryOperator<PhasedPlan> fitted;
    private final Map<String, PhasedPlan> compiled = new ConcurrentHashMap<>();
    private final Map<String, PhasedPlan> heard = new ConcurrentHashMap<>();

    /** @param fitted fits a plan to the database */
    Plans(Registry registry, Hooks hooks, UnaryOperator<PhasedPlan> fitted) {
        this.registry = registry;
        this.hooks = hooks;
        this.fitted = fitted;
    }

    /** Returns the plan of a delete. Roots are counted by their keys, so that none is deleted that was not counted. */
    PhasedPlan of(Roots roots, DeletionOptions options, Hearing hearing) {
        PhasedPlan plan = withVersions(of(roots.table(), hearing), roots);
        return roots.canBeDeletedDirectly() && !options.isLimited() ? plan : plan.collectingRoots();
    }

    /** Returns the plan of a preview, of which nobody hears. */
    PhasedPlan of(Roots roots) {
        return withVersions(of(roots.table(), Hearing.NOTHING), roots);
    }

    private static PhasedPlan withVersions(PhasedPlan plan, Roots roots) {
        return roots.versions().isEmpty()
                ? plan
                : roots.table().version().map(plan::reading).orElse(plan);
    }

    private PhasedPlan of(Table table, Hearing hearing) {
        PhasedPlan plan = compiled.computeIfAbsent(table.model(), this::compiled);
        return hearing == Hearing.RECORDS
                ? heard.computeIfAbsent(table.model(), model -> plan.listening(hooks::needRecordsOf))
                : plan;
    }

    private PhasedPlan compiled(String model) {
        return registry.entries().stream()
                .filter(entry -> entry.table().model().equals(model))
                .findFirst()
                .map(entry -> fitted.apply(PhasedPlan.of(entry.plan().get())))
                .orElseThrow(() -> new UnknownModelException(model, registry.name()));
    }
}
