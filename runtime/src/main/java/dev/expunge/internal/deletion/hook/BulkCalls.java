package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.words.Labels;
import java.util.List;

/** Calls the hooks that want to hear of numbers, and of no record. */
final class BulkCalls implements HookCalls {

    private final Hooks hooks;
    private final CurrentDelete delete;
    private final Labels labels;

    BulkCalls(Hooks hooks, CurrentDelete delete, Labels labels) {
        this.hooks = hooks;
        this.delete = delete;
        this.labels = labels;
    }

    @Override
    public boolean after(Step.Taking step, long rows) {
        List<BulkHook> called = hooks.of(step.table()).map(ModelHooks::bulk).orElse(List.of());
        if (rows == 0 || called.isEmpty()) {
            return false;
        }
        called.forEach(hook -> hook.call(labels.of(step.table()), rows, delete.taking(step)));
        return true;
    }
}
