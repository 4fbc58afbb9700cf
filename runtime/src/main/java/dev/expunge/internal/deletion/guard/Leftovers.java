package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.Step;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Countable;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses a delete whose hooks have left rows that refer to deleted ones, where no constraint has done it, or live rows
 * that refer to marked ones, of which no constraint knows.
 */
public final class Leftovers {

    private final Parts parts;
    private final Labels labels;

    public Leftovers(Parts parts, Labels labels) {
        this.parts = parts;
        this.labels = labels;
    }

    /**
     * Counts them in one statement.
     *
     * @throws HookConflictException if there is one
     */
    public void requireNone(Session session) {
        List<Reference> references = new ArrayList<>();
        List<Countable.Request> requests = new ArrayList<>();
        for (Part part : parts.all()) {
            for (Reference reference : references(part.plan())) {
                references.add(reference);
                requests.add(request(NamedRows.referring(reference, part.collected())));
            }
        }
        long[] counts = new RowCounts(session).of(requests);
        for (int position = 0; position < counts.length; position++) {
            if (counts[position] > 0) {
                throw HookConflictException.ofReferrers(labels.of(references.get(position)), counts[position]);
            }
        }
    }

    private static Countable.Request request(NamedRows referrers) {
        return new Countable.Request(referrers, new Task(referrers.table().label(), "look for what hooks have left"));
    }

    private static List<Reference> references(PhasedPlan plan) {
        Stream<Reference> collects =
                plan.collects().stream().flatMap(List::stream).flatMap(step -> step.through().stream());
        Stream<Reference> takings = plan.takings().flatMap(step -> step.through().stream());
        Stream<Reference> others = Stream.concat(
                plan.guards().stream().map(Step.Guard::reference),
                plan.sets().stream().map(Step.SetReference::reference));
        return Stream.of(collects, takings, others)
                .flatMap(references -> references)
                .distinct()
                .toList();
    }
}
