package dev.expunge.internal.deletion.preview;

import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.LockScope;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.collect.Frontier;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.guard.Guards;
import dev.expunge.internal.deletion.guard.KeyCap;
import dev.expunge.internal.deletion.guard.Objections;
import dev.expunge.internal.deletion.guard.Refusal;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.spi.Table;
import java.util.List;

/** One preview: what a delete does before its first change, without locks, and counts of what it would do then. */
public final class RunningPreview {

    private final PreviewRequest request;
    private final Table root;
    private final Session session;
    private final KeyCap cap;
    private final Parts parts;
    private long roots;

    RunningPreview(PreviewRequest request, Session session) {
        this.request = request;
        this.root = request.plan().root();
        this.session = session.during(new Task(request.labels().of(root), "preview"));
        this.cap = new KeyCap(request.options().keys());
        this.parts = Parts.of(request.plan());
    }

    /**
     * Runs it.
     *
     * @throws dev.expunge.error.StaleRecordException if a root has changed since its record was read
     * @throws dev.expunge.error.deletion.SupplierException if a supplier returns nothing that its reference can hold
     */
    DeletionPreview run() {
        collect();
        boolean isComplete = !cap.isFull(parts.deleting().collected());
        parts.separate();
        Parts known = isComplete ? parts : parts.withoutExclusions();
        Labels labels = request.labels();
        Forecast forecast = Forecast.of(known, labels, session);
        Refusal refusal = new Refusal(session, known, labels, labels.of(root));
        Objections objections = new Guards(known, request.targets()).objections(session, refusal);
        return new DeletionPreview(
                labels.of(root),
                roots,
                request.plan().marks(),
                isComplete,
                new PreviewedRows(request, parts, session).of(forecast, roots),
                new PreviewedPaths(request, parts, session).of(forecast, objections.blockers()),
                objections.blockers(),
                objections.targets());
    }

    private void collect() {
        if (!parts.first().plan().collects(root)) {
            roots = request.roots().count(session);
        }
        for (Part part : parts.all()) {
            part.plan().collects().forEach(component -> collect(component, part));
        }
    }

    private void collect(List<Step.Collect> component, Part part) {
        List<Frontier> frontiers = component.stream()
                .map(step -> new Frontier(step, part, cap, LockScope.NONE, request.leftOut(), session))
                .toList();
        frontiers.forEach(frontier -> frontier.start(request.roots()));
        if (component.stream().anyMatch(Step.Collect::roots)) {
            CollectedRows found = part.collected().of(root);
            roots = found.size();
            new Versions(request.roots(), LockScope.NONE, request.labels(), session).require(found);
        }
        Frontier.exhaust(frontiers);
    }
}
