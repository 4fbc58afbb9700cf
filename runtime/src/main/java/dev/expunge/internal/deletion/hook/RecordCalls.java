package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.words.Labels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Calls the hooks that want to hear of records: children first, and for each record once before and once after. */
final class RecordCalls implements HookCalls {

    private final Labels labels;
    private final Map<Step.Taking, KeptRecords> childrenFirst = new LinkedHashMap<>();

    RecordCalls(PartedPlan plan, Hooks hooks, CurrentDelete delete, Labels labels) {
        this.labels = labels;
        plan.takings()
                .forEach(step -> hooks.of(step.table())
                        .filter(ModelHooks::needRecords)
                        .ifPresent(
                                found -> childrenFirst.put(step, new KeptRecords(found, delete.taking(step), labels))));
    }

    @Override
    public void found(Parts parts) {
        for (Part part : parts.all()) {
            part.plan()
                    .takings()
                    .forEach(step -> of(step).ifPresent(
                                    records -> records.found(part.plan().collectOf(step.table()), part.collected())));
        }
    }

    @Override
    public Optional<String> due() {
        return childrenFirst.entrySet().stream()
                .filter(entry -> entry.getValue().areDue())
                .map(entry -> labels.of(entry.getKey().table()))
                .findFirst();
    }

    @Override
    public void before() {
        childrenFirst.values().forEach(KeptRecords::before);
    }

    @Override
    public boolean after(Step.Taking step, long rows) {
        return of(step).map(KeptRecords::after).orElse(false);
    }

    private Optional<KeptRecords> of(Step.Taking step) {
        return Optional.ofNullable(childrenFirst.get(step));
    }
}
