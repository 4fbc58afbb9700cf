package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.spi.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Calls the hooks that want to hear of records: children first, and for each record once before and once after. */
final class RecordCalls implements HookCalls {

    private final CurrentDelete delete;
    private final Labels labels;
    private final Map<Table, KeptRecords> childrenFirst = new LinkedHashMap<>();

    RecordCalls(PhasedPlan plan, Hooks hooks, CurrentDelete delete, Labels labels) {
        this.delete = delete;
        this.labels = labels;
        for (Step.Delete step : plan.deletes()) {
            hooks.of(step.table())
                    .filter(ModelHooks::needRecords)
                    .ifPresent(found -> childrenFirst.put(
                            step.table(), new KeptRecords(plan.collectOf(step.table()), found, labels)));
        }
    }

    @Override
    public void found(Collected collected) {
        childrenFirst.values().forEach(records -> records.found(collected));
    }

    @Override
    public Optional<String> due() {
        return childrenFirst.entrySet().stream()
                .filter(entry -> entry.getValue().areDue())
                .map(entry -> labels.of(entry.getKey()))
                .findFirst();
    }

    @Override
    public void before() {
        childrenFirst.values().forEach(records -> records.before(delete));
    }

    @Override
    public boolean after(Step.Delete step, long rows) {
        return Optional.ofNullable(childrenFirst.get(step.table()))
                .map(records -> records.after(delete))
                .orElse(false);
    }
}
