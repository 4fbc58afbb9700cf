package dev.expunge.internal.deletion;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.guard.Guards;
import dev.expunge.internal.deletion.guard.Limit;
import dev.expunge.internal.deletion.guard.Refusal;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Closure;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.FoundRoots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Tally;
import dev.expunge.internal.jdbc.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One delete, phase by phase, within one transaction. */
final class RunningDelete {

    private final DeletionRequest request;
    private final PhasedPlan plan;
    private final Labels labels;
    private final Session session;
    private final Limit limit;
    private final Versions versions;
    private final Collected collected = new Collected();
    private final Tally deleted = new Tally();
    private final Tally updated = new Tally();
    private final Map<Integer, Long> counted = new HashMap<>();
    private FoundRoots roots = FoundRoots.NONE;
    private boolean isDeleting;

    RunningDelete(DeletionRequest request, Session session) {
        this.request = request;
        this.plan = request.plan();
        this.labels = request.labels();
        this.limit = new Limit(request.options(), labels);
        this.versions = new Versions(request.roots(), request.options().lock(), labels, session);
        this.session = session;
    }

    /**
     * Runs it.
     *
     * @param suspicion what an earlier try was refused by, if that may have been another transaction's doing
     */
    Outcome run(Optional<Attempts.Suspicion> suspicion) {
        if (!request.roots().areNone() && collect()) {
            new Guards(collected, request.targets())
                    .check(plan, session, new Refusal(session, collected, labels, rootsInWords()));
            if (limit.isLimited() || suspicion.isPresent()) {
                check(Forecast.of(plan, collected, labels, session), suspicion);
            }
            change();
            limit.require(deleted, updated);
        }
        return new Outcome(deleted.lastFirst(), updated.counts(), session.statements());
    }

    /**
     * Counts what it would take, and changes nothing.
     *
     * @throws dev.expunge.error.DeletionLimitException if that is more than the options allow
     */
    void count() {
        if (collect()) {
            Forecast forecast = Forecast.of(plan, collected, labels, session);
            limit.require(forecast.deleted(), forecast.updated());
        }
    }

    /** Returns the roots that were found, if their keys are read. */
    FoundRoots roots() {
        return roots;
    }

    /** Returns the rows that were taken until it was over. */
    Closure closure() {
        return new Closure(collected, counted);
    }

    /** Whether a delete step is running, or has failed. */
    boolean isDeleting() {
        return isDeleting;
    }

    int statements() {
        return session.statements();
    }

    /** Collects table by table, and returns whether there is anything to delete. */
    private boolean collect() {
        for (List<Step.Collect> component : plan.collects()) {
            List<Frontier> frontiers = component.stream()
                    .map(step -> new Frontier(
                            step, collected, limit, request.options().lock(), session))
                    .toList();
            frontiers.forEach(frontier -> frontier.start(request.roots()));
            if (roots.count() == 0) {
                roots = collected.find(plan.root()).map(FoundRoots::of).orElse(FoundRoots.NONE);
            }
            if (rootsAreGone()) {
                return false;
            }
            if (component.stream().anyMatch(Step.Collect::roots)) {
                versions.require(collected.of(plan.root()));
            }
            Frontier.exhaust(frontiers);
        }
        return true;
    }

    private boolean rootsAreGone() {
        return collected.find(plan.root()).map(rows -> rows.size() == 0).orElse(false);
    }

    /** Rows that somebody inserts after this count are counted again as they are deleted. */
    private void check(Forecast forecast, Optional<Attempts.Suspicion> suspicion) {
        limit.require(forecast.deleted(), forecast.updated());
        suspicion.ifPresent(suspected -> suspected.require(forecast.closure()));
    }

    private void change() {
        Changes changes = new Changes(session, collected, request.targets(), versions);
        plan.clears().forEach(changes::clear);
        for (Step.SetReference step : plan.sets()) {
            long rows = changes.set(step);
            updated.add(labels.of(step.reference()), rows);
            counted.put(step.ordinal(), rows);
        }
        for (Step.Delete step : plan.deletes()) {
            isDeleting = true;
            long rows = changes.delete(step, request.roots());
            isDeleting = false;
            deleted.add(labels.of(step.table()), rows);
            if (step.rows() == Step.Rows.REFERRING) {
                counted.put(step.ordinal(), rows);
            }
        }
    }

    private String rootsInWords() {
        return collected
                .find(plan.root())
                .map(rows -> rows.size() == 1
                        ? labels.of(plan.root(), rows.keys().get(0))
                        : rows.size() + " rows of " + labels.of(plan.root()))
                .orElse(labels.of(plan.root()));
    }
}
