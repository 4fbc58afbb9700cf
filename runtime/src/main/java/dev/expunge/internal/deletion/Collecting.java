package dev.expunge.internal.deletion;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Limit;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.jdbc.Session;
import java.util.List;

/** Collects the rows that a delete takes, table by table, parents first. */
final class Collecting {

    private final DeletionRequest request;
    private final PhasedPlan plan;
    private final Limit limit;
    private final Versions versions;
    private final Session session;
    private final Collected collected = new Collected();

    Collecting(DeletionRequest request, Limit limit, Versions versions, Session session) {
        this.request = request;
        this.plan = request.plan();
        this.limit = limit;
        this.versions = versions;
        this.session = session;
    }

    /** Returns what depends on some rows, with these; nothing of other tables if there are none. */
    Collected from(Roots roots) {
        for (List<Step.Collect> component : plan.collects()) {
            List<Frontier> frontiers = component.stream().map(this::frontier).toList();
            frontiers.forEach(frontier -> frontier.start(roots));
            if (areNone(collected)) {
                break;
            }
            if (component.stream().anyMatch(Step.Collect::roots)) {
                versions.require(collected.of(plan.root()));
            }
            Frontier.exhaust(frontiers);
        }
        return collected;
    }

    /** Whether it is known that there is nothing to delete. */
    boolean areNone(Collected found) {
        return found.find(plan.root()).map(rows -> rows.size() == 0).orElse(false);
    }

    private Frontier frontier(Step.Collect step) {
        LeftOut leftOut = request.hooking().running().leftOut();
        return new Frontier(step, collected, limit, request.options().lock(), leftOut, session);
    }
}
