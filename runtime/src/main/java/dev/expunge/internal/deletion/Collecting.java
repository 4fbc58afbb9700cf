package dev.expunge.internal.deletion;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.collect.Frontier;
import dev.expunge.internal.deletion.collect.LeftOut;
import dev.expunge.internal.deletion.guard.Limit;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Optional;

/** Collects the rows that a delete takes, part by part and table by table, parents first. */
final class Collecting {

    private final DeletionRequest request;
    private final Limit limit;
    private final Versions versions;
    private final Session session;
    private Optional<CollectedRows> roots = Optional.empty();

    Collecting(DeletionRequest request, Limit limit, Versions versions, Session session) {
        this.request = request;
        this.limit = limit;
        this.versions = versions;
        this.session = session;
    }

    /** Returns what depends on some rows, with these; nothing of other tables if there are none. */
    Parts from(Roots some) {
        Parts parts = Parts.of(request.plan());
        roots = Optional.empty();
        for (Part part : parts.all()) {
            for (List<Step.Collect> component : part.plan().collects()) {
                collect(component, part, some);
            }
        }
        parts.separate();
        return parts;
    }

    /** Returns all rows of the roots' table that the part which starts from them has found, if their keys are read. */
    Optional<CollectedRows> roots() {
        return roots;
    }

    private void collect(List<Step.Collect> component, Part part, Roots some) {
        List<Frontier> frontiers =
                component.stream().map(step -> frontier(step, part)).toList();
        frontiers.forEach(frontier -> frontier.start(some));
        if (component.stream().anyMatch(Step.Collect::roots)) {
            CollectedRows found = part.collected().of(root());
            roots = Optional.of(found);
            versions.require(found);
        }
        Frontier.exhaust(frontiers);
    }

    private Table root() {
        return request.plan().root();
    }

    private Frontier frontier(Step.Collect step, Part part) {
        LeftOut leftOut = request.hooking().running().leftOut();
        return new Frontier(step, part, limit, request.options().lock(), leftOut, session);
    }
}
