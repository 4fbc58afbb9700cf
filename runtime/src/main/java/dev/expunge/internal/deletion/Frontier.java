package dev.expunge.internal.deletion;

import dev.expunge.deletion.Step;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.List;

/** How far the rows of one table are collected: which parents' keys its referrers were already looked up for. */
final class Frontier {

    private final Step.Collect step;
    private final Collected collected;
    private final CollectedRows rows;
    private final Session session;
    private final int[] asked;

    Frontier(Step.Collect step, Collected collected, Session session) {
        this.step = step;
        this.collected = collected;
        this.rows = collected.start(step);
        this.session = session.during(Tasks.of(step));
        this.asked = new int[step.through().size()];
    }

    /** Collects the roots, if they are rows of this table. */
    void start(Roots roots) {
        if (step.roots()) {
            roots.lockingReads(rows.columns(), session.dialect()).forEach(this::read);
        }
    }

    /**
     * Collects the rows that refer to parents found since the last time, and returns whether there was any to ask for.
     */
    boolean advance() {
        List<KeyMatch> matches = new ArrayList<>();
        for (int index = 0; index < asked.length; index++) {
            Reference reference = step.through().get(index);
            CollectedRows parents = collected.of(reference.parent());
            matches.add(new KeyMatch(reference.columns(), parents.values(reference.parentColumns(), asked[index])));
            asked[index] = parents.size();
        }
        KeyMatches referrers = new KeyMatches(matches);
        for (KeyMatches part : referrers.split(session.dialect())) {
            read(new TableStatements(step.table(), session.dialect()).lock(rows.columns(), part));
        }
        return !referrers.isEmpty();
    }

    private void read(Sql sql) {
        session.query(sql, rows.columns(), rows::read).forEach(rows::add);
    }
}
