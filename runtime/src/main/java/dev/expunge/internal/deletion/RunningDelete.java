package dev.expunge.internal.deletion;

import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.internal.deletion.guard.Limit;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.Closure;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.FoundRoots;
import dev.expunge.internal.deletion.rows.KeyedRoots;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.transaction.OpenTransaction;
import java.util.List;
import java.util.Optional;

/** One delete, phase by phase, within one transaction. */
final class RunningDelete {

    private static final int HOOK_ROUNDS = 10;

    private final DeletionRequest request;
    private final Session session;
    private final Collecting collecting;
    private final Judging judging;
    private final Calling hooks;
    private final Changing changing;
    private final Limit limit;
    private FoundRoots roots = FoundRoots.NONE;
    private Parts parts;

    RunningDelete(DeletionRequest request, OpenTransaction transaction) {
        this.request = request;
        this.session = transaction.session();
        this.limit = new Limit(request.options(), request.labels());
        Versions versions = new Versions(request.roots(), request.options().lock(), request.labels(), session);
        this.collecting = new Collecting(request, limit, versions, session);
        this.judging = new Judging(request, limit, session);
        this.hooks = new Calling(request, transaction);
        this.changing = new Changing(request, versions, hooks, session);
        this.parts = Parts.of(request.plan());
    }

    /**
     * Runs it.
     *
     * @param suspicion what an earlier try was refused by, if that may have been another transaction's doing
     */
    Outcome run(Optional<Attempts.Suspicion> suspicion) {
        if (!request.roots().areNone() && find(request.roots(), suspicion) && settle(suspicion)) {
            changing.run(parts);
            limit.require(changing.counts());
        }
        return Outcome.of(changing.counts(), session.statements());
    }

    /**
     * Counts what it would take, and changes nothing.
     *
     * @throws dev.expunge.error.deletion.DeletionLimitException if that is more than the options allow
     */
    void count() {
        if (collect(request.roots())) {
            judging.requireFew(parts);
        }
    }

    /** Returns the roots that were found, if their keys are read. */
    FoundRoots roots() {
        return roots;
    }

    /** Returns the rows that were taken until it was over. */
    Closure closure() {
        return new Closure(parts.all().stream().map(Part::collected).toList(), changing.counted());
    }

    /** Whether it was refused for its own rows, and not for those of a delete that a hook has called. */
    boolean isRefusedBy(DeletionRefusedException thrown) {
        return judging.hasThrown(thrown);
    }

    /** Whether a step is running, or has failed, at which the database checks that nothing refers to deleted rows. */
    boolean isDeleting() {
        return changing.isDeleting();
    }

    int statements() {
        return session.statements();
    }

    /** Collects the rows to take, and returns whether there is any. */
    private boolean collect(Roots from) {
        parts = collecting.from(from);
        if (roots.count() == 0) {
            roots = collecting.roots().map(FoundRoots::of).orElse(FoundRoots.NONE);
        }
        return collecting.roots().map(rows -> rows.size() > 0).orElse(true);
    }

    /** Collects and judges the rows to take, and returns whether there is any. */
    private boolean find(Roots from, Optional<Attempts.Suspicion> suspicion) {
        if (!collect(from)) {
            return false;
        }
        judging.judge(parts, suspicion);
        hooks.found(parts);
        return true;
    }

    /** Calls hooks until they bring no new row, and returns whether there is still anything to take. */
    private boolean settle(Optional<Attempts.Suspicion> suspicion) {
        int round = 0;
        while (hooks.due().isPresent()) {
            if (round++ == HOOK_ROUNDS) {
                throw HookConflictException.ofRounds(HOOK_ROUNDS, hooks.due().get());
            }
            hooks.before(parts);
            if (!find(same(), suspicion)) {
                return false;
            }
        }
        return true;
    }

    private Roots same() {
        List<List<Object>> keys =
                collecting.roots().map(CollectedRows::rootKeys).orElseThrow();
        Roots keyed = new KeyedRoots(request.plan().root(), keys);
        return request.plan().marks() ? keyed.live() : keyed;
    }
}
