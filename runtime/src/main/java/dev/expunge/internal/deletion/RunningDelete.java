package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Step;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.guard.Guards;
import dev.expunge.internal.deletion.guard.Leftovers;
import dev.expunge.internal.deletion.guard.Limit;
import dev.expunge.internal.deletion.guard.Refusal;
import dev.expunge.internal.deletion.guard.SelfReferrersGuard;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.hook.CurrentDelete;
import dev.expunge.internal.deletion.hook.HookCalls;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Closure;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.FoundRoots;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Tally;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.transaction.OpenTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One delete, phase by phase, within one transaction. */
final class RunningDelete {

    private static final int HOOK_ROUNDS = 10;

    private final DeletionRequest request;
    private final PhasedPlan plan;
    private final Labels labels;
    private final OpenTransaction transaction;
    private final Session session;
    private final Limit limit;
    private final Versions versions;
    private final HookCalls hooks;
    private final Tally deleted = new Tally();
    private final Tally updated = new Tally();
    private final Map<Integer, Long> counted = new HashMap<>();
    private FoundRoots roots = FoundRoots.NONE;
    private Collected collected = new Collected();
    private List<DeferrableConstraint> deferred = List.of();
    private Optional<DeletionRefusedException> refusal = Optional.empty();
    private boolean isDeleting;
    private boolean isHookedAfter;

    RunningDelete(DeletionRequest request, OpenTransaction transaction) {
        this.request = request;
        this.plan = request.plan();
        this.labels = request.labels();
        this.limit = new Limit(request.options(), labels);
        this.transaction = transaction;
        this.session = transaction.session();
        this.versions = new Versions(request.roots(), request.options().lock(), labels, session);
        Hooking hooking = request.hooking();
        CurrentDelete current = new CurrentDelete(
                request.id(), request.options().actor(), labels.of(plan.root()), transaction::afterCommit);
        this.hooks = hooking.hearing().calls(plan, hooking.hooks(), current, labels);
    }

    /**
     * Runs it.
     *
     * @param suspicion what an earlier try was refused by, if that may have been another transaction's doing
     */
    Outcome run(Optional<Attempts.Suspicion> suspicion) {
        if (!request.roots().areNone() && find(request.roots(), suspicion) && settle(suspicion)) {
            change();
            limit.require(deleted, updated);
        }
        return new Outcome(deleted.lastFirst(), updated.counts(), session.statements());
    }

    /**
     * Counts what it would take, and changes nothing.
     *
     * @throws dev.expunge.error.deletion.DeletionLimitException if that is more than the options allow
     */
    void count() {
        if (collect(request.roots())) {
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

    /** Whether it was refused for its own rows, and not for those of a delete that a hook has called. */
    boolean isRefusedBy(DeletionRefusedException thrown) {
        return refusal.filter(own -> own == thrown).isPresent();
    }

    /** Whether a step is running, or has failed, at which the database checks that nothing refers to deleted rows. */
    boolean isDeleting() {
        return isDeleting;
    }

    int statements() {
        return session.statements();
    }

    /** Collects the rows to delete, and returns whether there is any. */
    private boolean collect(Roots from) {
        Collecting collecting = new Collecting(request, limit, versions, session);
        collected = collecting.from(from);
        if (roots.count() == 0) {
            roots = collected.find(plan.root()).map(FoundRoots::of).orElse(FoundRoots.NONE);
        }
        return !collecting.areNone(collected);
    }

    /** Collects and judges the rows to delete, and returns whether there is any. */
    private boolean find(Roots from, Optional<Attempts.Suspicion> suspicion) {
        if (!collect(from)) {
            return false;
        }
        judge();
        new SelfReferrersGuard(plan, collected, labels).check(session.dialect());
        if (limit.isLimited() || suspicion.isPresent()) {
            check(Forecast.of(plan, collected, labels, session), suspicion);
        }
        hooks.found(collected);
        return true;
    }

    private void judge() {
        try {
            new Guards(collected, request.targets())
                    .check(plan, session, new Refusal(session, collected, labels, rootsInWords()));
        } catch (DeletionRefusedException own) {
            refusal = Optional.of(own);
            throw own;
        }
    }

    /** Rows that somebody inserts after this count are counted again as they are deleted. */
    private void check(Forecast forecast, Optional<Attempts.Suspicion> suspicion) {
        limit.require(forecast.deleted(), forecast.updated());
        suspicion.ifPresent(suspected -> suspected.require(forecast.closure()));
    }

    /** Calls hooks until they bring no new row, and returns whether there is still anything to delete. */
    private boolean settle(Optional<Attempts.Suspicion> suspicion) {
        int round = 0;
        while (hooks.due().isPresent()) {
            if (round++ == HOOK_ROUNDS) {
                throw HookConflictException.ofRounds(HOOK_ROUNDS, hooks.due().get());
            }
            call(hooks::before);
            Roots same = new Roots.Keyed(plan.root(), collected.of(plan.root()).rootKeys());
            if (!find(same, suspicion)) {
                return false;
            }
        }
        return true;
    }

    private void change() {
        Changes changes = new Changes(session, collected, request.targets(), versions);
        plan.clears().forEach(changes::clear);
        for (Step.SetReference step : plan.sets()) {
            long rows = changes.set(step);
            updated.add(labels.of(step.reference()), rows);
            counted.put(step.ordinal(), rows);
        }
        Deferring deferring = new Deferring(plan, request.hooking().running().deferred(), session);
        deferred = deferring.begin();
        delete(changes);
        if (isHookedAfter) {
            new Leftovers(plan, collected, labels).requireNone(session);
        }
        isDeleting = true;
        deferring.end();
        isDeleting = false;
    }

    private void delete(Changes changes) {
        for (Step.Delete step : plan.deletes()) {
            isDeleting = true;
            long rows = changes.delete(step, request.roots());
            isDeleting = false;
            deleted.add(labels.of(step.table()), rows);
            if (step.rows() == Step.Rows.REFERRING) {
                counted.put(step.ordinal(), rows);
            }
            call(() -> isHookedAfter |= hooks.after(step, rows));
        }
    }

    private void call(Runnable calls) {
        request.hooking().running().during(new RunningRows(plan, collected, deferred, session), transaction, calls);
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
