package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.LockScope;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.guard.Guards;
import dev.expunge.internal.deletion.guard.KeyCap;
import dev.expunge.internal.deletion.guard.Objections;
import dev.expunge.internal.deletion.guard.Refusal;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import java.util.List;

/** One preview: what a delete does before its first change, without locks, and counts of what it would do then. */
final class RunningPreview {

    private final PreviewRequest request;
    private final PhasedPlan plan;
    private final Session session;
    private final KeyCap cap;
    private final Collected collected = new Collected();
    private long roots;

    RunningPreview(PreviewRequest request, Session session) {
        this.request = request;
        this.plan = request.plan();
        this.session = session.during(new Task(request.labels().of(plan.root()), "preview"));
        this.cap = new KeyCap(request.options().keys());
    }

    /**
     * Runs it.
     *
     * @throws dev.expunge.error.StaleRecordException if a root has changed since its record was read
     * @throws dev.expunge.error.deletion.SupplierException if a supplier returns nothing that its reference can hold
     */
    DeletionPreview run() {
        collect();
        boolean isComplete = !cap.isFull(collected);
        PhasedPlan known = isComplete ? plan : plan.withoutExclusions();
        Forecast forecast = Forecast.of(known, collected, request.labels(), session);
        Refusal refusal = new Refusal(
                session, collected, request.labels(), request.labels().of(plan.root()));
        Objections objections = new Guards(collected, request.targets()).objections(known, session, refusal);
        return new DeletionPreview(
                request.labels().of(plan.root()),
                roots,
                isComplete,
                new PreviewedRows(request, collected, session).of(forecast, roots),
                new PreviewedPaths(request, collected, session).of(forecast, objections.blockers()),
                objections.blockers(),
                objections.targets());
    }

    private void collect() {
        if (!plan.collects(plan.root())) {
            roots = request.roots().count(session);
        }
        for (List<Step.Collect> component : plan.collects()) {
            List<Frontier> frontiers = component.stream()
                    .map(step -> new Frontier(step, collected, cap, LockScope.NONE, request.leftOut(), session))
                    .toList();
            frontiers.forEach(frontier -> frontier.start(request.roots()));
            if (component.stream().anyMatch(Step.Collect::roots)) {
                roots = collected.of(plan.root()).size();
                requireFreshRoots();
            }
            Frontier.exhaust(frontiers);
        }
    }

    private void requireFreshRoots() {
        new Versions(request.roots(), LockScope.NONE, request.labels(), session).require(collected.of(plan.root()));
    }
}
