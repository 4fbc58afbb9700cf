package dev.expunge.internal.deletion.collect;

import dev.expunge.deletion.LockScope;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Intake;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.NewParents;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.rows.TableStatements;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How far the rows of one table are collected: which parents' keys its referrers were already looked up for. */
public final class Frontier {

    private final Step.Collect step;
    private final Collected collected;
    private final CollectedRows rows;
    private final Session session;
    private final Intake intake;
    private final LockScope lock;
    private final Predicate<List<Object>> leftOut;
    private final List<NewParents> parents;

    public Frontier(Step.Collect step, Part part, Intake intake, LockScope lock, LeftOut leftOut, Session session) {
        this.step = step;
        this.collected = part.collected();
        this.rows = collected.start(step);
        this.session = session.during(Tasks.of(step));
        this.intake = intake;
        this.lock = lock;
        this.leftOut = leftOut.of(step.table());
        this.parents = step.through().stream()
                .map(reference -> new NewParents(reference, collected))
                .toList();
    }

    /** Collects until a round has no new parent left to ask for. */
    public static void exhaust(List<Frontier> frontiers) {
        boolean goOn = true;
        while (goOn) {
            goOn = false;
            for (Frontier frontier : frontiers) {
                goOn |= frontier.advance();
            }
        }
    }

    /** Collects the roots, if they are rows of this table. */
    public void start(Roots roots) {
        if (step.roots()) {
            List<Sql> reads = lock.includesRoots()
                    ? roots.lockingReads(rows.columns(), session.dialect())
                    : roots.reads(rows.columns(), session.dialect());
            reads.forEach(this::read);
            rows.endOfRoots();
        }
    }

    /**
     * Collects the rows that refer to parents found since the last time, and returns whether there was any to ask for.
     */
    boolean advance() {
        if (isFull()) {
            return false;
        }
        KeyMatches referrers =
                new KeyMatches(parents.stream().map(NewParents::next).toList());
        TableStatements statements = new TableStatements(step.table(), session.dialect(), collected.scope());
        for (KeyMatches part : referrers.split(session.dialect())) {
            read(
                    lock.includesReferrers()
                            ? statements.lock(rows.columns(), part)
                            : statements.read(rows.columns(), part));
        }
        return !referrers.isEmpty();
    }

    private void add(List<Object> row) {
        if (!leftOut.test(row.subList(0, step.table().key().size()))) {
            rows.add(row);
        }
    }

    private void read(Sql sql) {
        if (!intake.isLimited()) {
            session.query(sql, rows.columns(), rows::read).forEach(this::add);
            return;
        }
        try (Stream<List<Object>> found = session.stream(sql, rows.columns(), rows::read)) {
            Iterator<List<Object>> next = found.iterator();
            while (!isFull() && next.hasNext()) {
                add(next.next());
            }
        }
    }

    private boolean isFull() {
        return intake.isLimited() && intake.isFull(collected);
    }
}
