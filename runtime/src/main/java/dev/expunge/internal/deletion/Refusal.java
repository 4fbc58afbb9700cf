package dev.expunge.internal.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.error.Blocker;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.ProtectedException;
import dev.expunge.error.RestrictedException;
import dev.expunge.error.SetTargetDeletedException;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Reference;
import java.util.List;

/** Says why a delete is refused: which references block, how many rows, and some of them. */
final class Refusal {

    private static final int EXAMPLES = 20;

    private final Session session;
    private final Labels labels;
    private final String roots;

    /** @param roots what was to be deleted, as people call it */
    Refusal(Session session, Labels labels, String roots) {
        this.session = session;
        this.labels = labels;
        this.roots = roots;
    }

    /** Returns what to throw; a set target that is deleted matters only if no guard has found a row. */
    ExpungeException because(List<Check.Failed> failed) {
        List<Blocker> blockers = failed.stream()
                .filter(found -> found.check().action() != OnDelete.SET_DEFAULT)
                .map(this::blocker)
                .toList();
        if (blockers.isEmpty()) {
            return targetDeleted(failed.get(0));
        }
        boolean isProtected = failed.stream().anyMatch(found -> found.check().action() == OnDelete.PROTECT);
        return isProtected ? new ProtectedException(roots, blockers) : new RestrictedException(roots, blockers);
    }

    private ExpungeException targetDeleted(Check.Failed failed) {
        Reference reference = failed.check().referrers().reference();
        return new SetTargetDeletedException(
                labels.of(reference),
                labels.of(reference.parent(), failed.check().target()),
                failed.count());
    }

    private Blocker blocker(Check.Failed failed) {
        Referrers referrers = failed.check().referrers();
        Session during = session.during(failed.check().task());
        List<Blocker.Example> examples = referrers.readFirst(EXAMPLES, during).stream()
                .map(row -> example(referrers, row))
                .toList();
        return new Blocker(
                labels.of(referrers.reference()), failed.check().action().name(), failed.count(), examples);
    }

    private Blocker.Example example(Referrers referrers, List<Object> row) {
        Reference reference = referrers.reference();
        List<Object> key = row.subList(0, referrers.keySize());
        List<Object> parent = row.subList(referrers.keySize(), row.size());
        return new Blocker.Example(labels.of(reference.child(), key), labels.of(reference.parent(), parent));
    }
}
