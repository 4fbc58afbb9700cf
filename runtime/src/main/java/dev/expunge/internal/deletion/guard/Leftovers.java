package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.Step;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.Countable;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.spi.Reference;
import java.util.List;
import java.util.stream.Stream;

/** Refuses a delete whose hooks have left rows that refer to deleted ones, where no constraint has done it. */
public final class Leftovers {

    private final PhasedPlan plan;
    private final Collected collected;
    private final Labels labels;

    public Leftovers(PhasedPlan plan, Collected collected, Labels labels) {
        this.plan = plan;
        this.collected = collected;
        this.labels = labels;
    }

    /**
     * Counts them in one statement.
     *
     * @throws HookConflictException if there is one
     */
    public void requireNone(Session session) {
        List<Reference> references = references();
        long[] counts = new RowCounts(session)
                .of(references.stream().map(this::referrers).toList());
        for (int position = 0; position < counts.length; position++) {
            if (counts[position] > 0) {
                throw HookConflictException.ofReferrers(labels.of(references.get(position)), counts[position]);
            }
        }
    }

    private Countable.Request referrers(Reference reference) {
        KeyMatches deleted = KeyMatches.of(
                reference.columns(), collected.of(reference.parent()).values(reference.parentColumns(), 0));
        return new Countable.Request(
                new NamedRows(reference.child(), deleted),
                new Task(reference.child().label(), "look for what hooks have left"));
    }

    private List<Reference> references() {
        Stream<Reference> collects =
                plan.collects().stream().flatMap(List::stream).flatMap(step -> step.through().stream());
        Stream<Reference> deletes = plan.deletes().stream()
                .filter(step -> step.rows() == Step.Rows.REFERRING)
                .flatMap(step -> step.through().stream());
        Stream<Reference> others = Stream.concat(
                plan.guards().stream().map(Step.Guard::reference),
                plan.sets().stream().map(Step.SetReference::reference));
        return Stream.of(collects, deletes, others)
                .flatMap(references -> references)
                .distinct()
                .toList();
    }
}
