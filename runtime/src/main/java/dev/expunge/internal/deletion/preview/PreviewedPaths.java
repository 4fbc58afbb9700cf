package dev.expunge.internal.deletion.preview;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.deletion.Step;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.internal.deletion.collect.LeftOut;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.Countable;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Tally;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which references lead to the rows that a preview has found. A row that refers to a deleted row by CASCADE is
 * deleted itself, or a live one marked, unless a running delete takes it, so that the rows of such a reference are counted.
 */
public final class PreviewedPaths {

    private final Parts parts;
    private final Labels labels;
    private final LeftOut leftOut;
    private final Session session;
    private final Map<Reference, Path> paths = new LinkedHashMap<>();

    PreviewedPaths(PreviewRequest request, Parts parts, Session session) {
        this.parts = parts;
        this.labels = request.labels();
        this.leftOut = request.leftOut();
        this.session = session;
    }

    /** Returns all references by which any row refers to a taken one, those of the roots' model first. */
    List<Path> of(Forecast forecast, List<Blocker> blockers) {
        addCascades(forecast);
        for (Step.SetReference set : parts.deleting().plan().sets()) {
            Reference reference = set.reference();
            add(
                    reference,
                    set.assignment().action(),
                    forecast.counts().updated().counts().getOrDefault(labels.of(reference), 0L));
        }
        parts.all().stream()
                .flatMap(part -> part.plan().guards().stream())
                .filter(guard -> !paths.containsKey(guard.reference()))
                .forEach(guard -> addGuard(guard, blockers));
        return List.copyOf(paths.values());
    }

    private void addGuard(Step.Guard guard, List<Blocker> blockers) {
        String label = labels.of(guard.reference());
        blockers.stream()
                .filter(blocker -> blocker.reference().equals(label))
                .forEach(blocker -> add(guard.reference(), guard.action(), blocker.count()));
    }

    /** The only reference that leads to a table led to all of its rows. */
    private void addCascades(Forecast forecast) {
        List<Cascade> counted = new ArrayList<>();
        for (Cascade cascade : cascades()) {
            if (cascade.isOnly()) {
                String child = labels.of(cascade.reference().child());
                Tally taken = cascade.part().marks()
                        ? forecast.counts().marked()
                        : forecast.counts().deleted();
                add(cascade.reference(), OnDelete.CASCADE, taken.counts().getOrDefault(child, 0L));
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
        Part part = cascade.part();
        List<List<Object>> left = leftOut.keys(cascade.reference().child());
        return new Countable.Request(
                Referrers.except(left, cascade.reference(), part.collected()), Tasks.of(cascade.step()));
    }

    private List<Cascade> cascades() {
        List<Cascade> cascades = new ArrayList<>();
        for (Part part : parts.all()) {
            part.plan().collects().stream()
                    .flatMap(List::stream)
                    .forEach(step -> step.through()
                            .forEach(reference -> cascades.add(new Cascade(
                                    reference,
                                    part,
                                    step,
                                    !step.roots() && step.through().size() == 1))));
            part.plan()
                    .takings()
                    .filter(step -> step.rows() == Step.Rows.REFERRING)
                    .forEach(step -> step.through()
                            .forEach(reference -> cascades.add(new Cascade(
                                    reference, part, step, step.through().size() == 1))));
        }
        return cascades;
    }

    /** Rows that are marked and rows that are deleted may be led to by the same reference. */
    private void add(Reference reference, OnDelete action, long rows) {
        if (rows > 0) {
            paths.merge(
                    reference,
                    new Path(
                            labels.of(reference),
                            labels.of(reference.parent()),
                            labels.of(reference.child()),
                            action,
                            rows),
                    (some, more) -> new Path(
                            some.reference(), some.parent(), some.child(), some.action(), some.rows() + more.rows()));
        }
    }

    /**
     * A reference whose rows are taken.
     *
     * @param step the step that reaches them
     * @param isOnly whether there is no other way to rows of the child
     */
    private record Cascade(Reference reference, Part part, Step step, boolean isOnly) {}
}
