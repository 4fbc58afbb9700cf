package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.guard.Guards;
import dev.expunge.internal.deletion.guard.Limit;
import dev.expunge.internal.deletion.guard.Refusal;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Tally;
import dev.expunge.internal.jdbc.Session;
import java.util.List;

/** One delete, phase by phase, within one transaction. */
final class RunningDelete {

    private final PhasedPlan plan;
    private final Roots roots;
    private final DeletionOptions options;
    private final SetTargets targets;
    private final Labels labels;
    private final Session session;
    private final Limit limit;
    private final Collected collected = new Collected();
    private final Tally deleted = new Tally();
    private final Tally updated = new Tally();

    RunningDelete(
            PhasedPlan plan, Roots roots, DeletionOptions options, SetTargets targets, Labels labels, Session session) {
        this.plan = plan;
        this.roots = roots;
        this.options = options;
        this.targets = targets;
        this.labels = labels;
        this.limit = new Limit(options, labels);
        this.session = session;
    }

    Outcome run() {
        if (!roots.areNone() && collect()) {
            new Guards(collected, targets).check(plan, session, new Refusal(session, labels, rootsInWords()));
            requireLimit();
            change();
            limit.require(deleted, updated);
        }
        return new Outcome(deleted.lastFirst(), updated.counts(), session.statements());
    }

    /** Collects table by table, and returns whether there is anything to delete. */
    private boolean collect() {
        for (List<Step.Collect> component : plan.collects()) {
            List<Frontier> frontiers = component.stream()
                    .map(step -> new Frontier(step, collected, limit, options.lock(), session))
                    .toList();
            frontiers.forEach(frontier -> frontier.start(roots));
            if (rootsAreGone()) {
                return false;
            }
            advance(frontiers);
        }
        return true;
    }

    /** Goes on until a round has no new parent left to ask for. */
    private static void advance(List<Frontier> frontiers) {
        boolean goOn = true;
        while (goOn) {
            goOn = false;
            for (Frontier frontier : frontiers) {
                goOn |= frontier.advance();
            }
        }
    }

    private boolean rootsAreGone() {
        return collected.find(plan.root()).map(rows -> rows.size() == 0).orElse(false);
    }

    /** Rows that somebody inserts after this count are counted again as they are deleted. */
    private void requireLimit() {
        if (limit.isGiven()) {
            Forecast forecast = Forecast.of(plan, collected, labels, session);
            limit.require(forecast.deleted(), forecast.updated());
        }
    }

    private void change() {
        Changes changes = new Changes(session, collected, targets);
        plan.clears().forEach(changes::clear);
        plan.sets().forEach(step -> updated.add(labels.of(step.reference()), changes.set(step)));
        plan.deletes().forEach(step -> deleted.add(labels.of(step.table()), changes.delete(step, roots)));
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
