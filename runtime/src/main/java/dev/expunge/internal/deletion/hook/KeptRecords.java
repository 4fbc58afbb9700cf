package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.words.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records of one model that a delete takes, as they were when they were found first. */
final class KeptRecords {

    private final ModelHooks hooks;
    private final CurrentDelete delete;
    private final Labels labels;
    private final Map<List<Object>, KeptRecord> byKey = new HashMap<>();
    private List<KeptRecord> current = List.of();

    KeptRecords(ModelHooks hooks, CurrentDelete delete, Labels labels) {
        this.hooks = hooks;
        this.delete = delete;
        this.labels = labels;
    }

    /** Takes the rows that were collected instead of those that were collected before. */
    void found(Step.Collect step, Collected collected) {
        CollectedRows rows = collected.of(step.table());
        Causes causes = new Causes(step, collected, labels);
        List<KeptRecord> found = new ArrayList<>(rows.size());
        for (int position : new ChildrenFirst(step, rows).positions()) {
            found.add(byKey.computeIfAbsent(
                    rows.identityOfKey(position),
                    key -> new KeptRecord(
                            hooks.type().read(rows.row(position, labels.of(step.table()))), causes.of(position))));
        }
        current = found;
    }

    boolean areDue() {
        return !hooks.before().isEmpty() && current.stream().anyMatch(KeptRecord::isDue);
    }

    void before() {
        for (KeptRecord record : current) {
            if (record.isDue()) {
                record.before(hooks.before(), delete);
            }
        }
    }

    /** Calls the hooks of the rows that are gone or marked, and returns whether there was any. */
    boolean after() {
        current.forEach(record -> record.after(hooks.after(), delete));
        return !hooks.after().isEmpty() && !current.isEmpty();
    }
}
