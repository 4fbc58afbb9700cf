package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Leftovers;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.words.Counts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the rows that a delete has found: physically deletes some, then marks the others, and counts both. */
final class Changing {

    private final DeletionRequest request;
    private final Versions versions;
    private final Calling hooks;
    private final Session session;
    private final Counts counts = Counts.ofNothing();
    private final Map<Step, Long> counted = new HashMap<>();
    private List<DeferrableConstraint> deferred = List.of();
    private boolean isDeleting;

    Changing(DeletionRequest request, Versions versions, Calling hooks, Session session) {
        this.request = request;
        this.versions = versions;
        this.hooks = hooks;
        this.session = session;
    }

    /** Takes them. */
    void run(Parts parts) {
        PhasedPlan plan = parts.deleting().plan();
        Changes changes = new Changes(session, parts.deleting().collected(), request.targets(), versions);
        plan.clears().forEach(changes::clear);
        settleVersions(parts);
        plan.sets().forEach(step -> set(step, changes));
        Deferring deferring = new Deferring(plan, request.hooking().running().deferred(), session);
        deferred = deferring.begin();
        plan.deletes().forEach(step -> delete(step, changes, parts));
        parts.marking().ifPresent(marking -> mark(marking, parts));
        if (hooks.hasCalledAfter()) {
            new Leftovers(parts, request.labels()).requireNone(session);
        }
        isDeleting = true;
        deferring.end();
        isDeleting = false;
    }

    /** Rows that are marked may refer to deleted ones, and setting that reference increments their versions. */
    private void settleVersions(Parts parts) {
        Table root = request.plan().root();
        boolean changesRoots = parts.deleting().plan().sets().stream()
                .anyMatch(step -> step.reference().child().equals(root));
        parts.marking()
                .filter(marking -> changesRoots)
                .flatMap(marking -> marking.collected().find(root))
                .ifPresent(versions::settle);
    }

    /** Returns how many rows were taken and changed. */
    Counts counts() {
        return counts;
    }

    /** Returns how many rows steps took or changed whose keys were not read. */
    Map<Step, Long> counted() {
        return counted;
    }

    /** Whether a step is running, or has failed, at which the database checks that nothing refers to deleted rows. */
    boolean isDeleting() {
        return isDeleting;
    }

    private void delete(Step.Delete step, Changes changes, Parts parts) {
        isDeleting = true;
        long rows = changes.delete(step, request.roots());
        isDeleting = false;
        took(step, rows, parts);
    }

    private void set(Step.SetReference step, Changes changes) {
        long rows = changes.set(step);
        counts.updated().add(labels().of(step.reference()), rows);
        counted.put(step, rows);
    }

    private void mark(Part marking, Parts parts) {
        Marking marks = new Marking(request.marks(), marking.collected(), versions, session);
        marking.plan().marks().forEach(step -> took(step, marks.mark(step, request.roots()), parts));
    }

    private void took(Step.Taking step, long rows, Parts parts) {
        counts.of(step).add(labels().of(step.table()), rows);
        if (step.rows() == Step.Rows.REFERRING) {
            counted.put(step, rows);
        }
        hooks.after(step, rows, parts, deferred);
    }

    private Labels labels() {
        return request.labels();
    }
}
