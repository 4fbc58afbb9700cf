package dev.expunge.internal.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.deletion.Step;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.Countable;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which references lead to the rows that a preview has found. A row that refers to a deleted row by CASCADE is
 * deleted itself, unless a running delete takes it, so that the rows of such a reference are counted.
 */
final class PreviewedPaths {

    private final PhasedPlan plan;
    private final Labels labels;
    private final LeftOut leftOut;
    private final Collected collected;
    private final Session session;
    private final List<Path> paths = new ArrayList<>();

    PreviewedPaths(PreviewRequest request, Collected collected, Session session) {
        this.plan = request.plan();
        this.labels = request.labels();
        this.leftOut = request.leftOut();
        this.collected = collected;
        this.session = session;
    }

    /** Returns all references by which any row refers to a deleted one, those of the roots' model first. */
    List<Path> of(Forecast forecast, List<Blocker> blockers) {
        addCascades(forecast);
        for (Step.SetReference set : plan.sets()) {
            Reference reference = set.reference();
            add(
                    reference,
                    set.assignment().action(),
                    forecast.updated().counts().getOrDefault(labels.of(reference), 0L));
        }
        for (Step.Guard guard : plan.guards()) {
            String label = labels.of(guard.reference());
            blockers.stream()
                    .filter(blocker -> blocker.reference().equals(label))
                    .forEach(blocker -> add(guard.reference(), guard.action(), blocker.count()));
        }
        return paths;
    }

    /** The only reference that leads to a table led to all of its rows. */
    private void addCascades(Forecast forecast) {
        List<Cascade> counted = new ArrayList<>();
        for (Cascade cascade : cascades()) {
            if (cascade.isOnly()) {
                String child = labels.of(cascade.reference().child());
                add(
                        cascade.reference(),
                        OnDelete.CASCADE,
                        forecast.deleted().counts().getOrDefault(child, 0L));
            } else {
                counted.add(cascade);
            }
        }
        long[] counts =
                new RowCounts(session).of(counted.stream().map(this::toCount).toList());
        for (int position = 0; position < counts.length; position++) {
            add(counted.get(position).reference(), OnDelete.CASCADE, counts[position]);
        }
    }

    private Countable.Request toCount(Cascade cascade) {
        return new Countable.Request(
                Referrers.except(leftOut.keys(cascade.reference().child()), cascade.reference(), collected),
                Tasks.of(cascade.step()));
    }

    private List<Cascade> cascades() {
        List<Cascade> cascades = new ArrayList<>();
        plan.collects().stream()
                .flatMap(List::stream)
                .forEach(step -> step.through()
                        .forEach(reference -> cascades.add(new Cascade(
                                reference, step, !step.roots() && step.through().size() == 1))));
        plan.deletes().stream()
                .filter(step -> step.rows() == Step.Rows.REFERRING)
                .forEach(step -> step.through()
                        .forEach(reference -> cascades.add(
                                new Cascade(reference, step, step.through().size() == 1))));
        return cascades;
    }

    private void add(Reference reference, OnDelete action, long rows) {
        if (rows > 0) {
            paths.add(new Path(
                    labels.of(reference), labels.of(reference.parent()), labels.of(reference.child()), action, rows));
        }
    }

    /**
     * A reference whose rows are deleted.
     *
     * @param step the step that reaches them
     * @param isOnly whether there is no other way to rows of the child
     */
    private record Cascade(Reference reference, Step step, boolean isOnly) {}
}
