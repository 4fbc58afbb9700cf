package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.Step;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.SelfReferrers;
import dev.expunge.error.deletion.UndeletableRowException;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.rows.Layers;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.spi.Reference;
import java.util.List;

/** Refuses rows that could only be deleted while they refer to themselves, where the database never does that. */
public final class SelfReferrersGuard {

    private final Part deleting;
    private final Labels labels;

    public SelfReferrersGuard(Part deleting, Labels labels) {
        this.deleting = deleting;
        this.labels = labels;
    }

    /**
     * Looks for them among the collected rows.
     *
     * @throws UndeletableRowException if there is such a row
     */
    public void check(Dialect dialect) {
        if (dialect.selfReferrers() == SelfReferrers.REFUSED && !dialect.checksForeignKeysPerStatement()) {
            deleting.plan().deletes().stream()
                    .filter(step -> step.rows() == Step.Rows.DEEPEST_FIRST)
                    .forEach(this::check);
        }
    }

    private void check(Step.Delete step) {
        Layers layers = Layers.of(deleting.collected().of(step.table()), step.through());
        for (Reference reference : step.through()) {
            List<List<Object>> rows = layers.withoutDepth(reference);
            if (!rows.isEmpty()) {
                throw new UndeletableRowException(
                        labels.of(step.table()),
                        labels.of(step.table(), rows.get(0)),
                        labels.of(reference),
                        rows.size());
            }
        }
    }
}
