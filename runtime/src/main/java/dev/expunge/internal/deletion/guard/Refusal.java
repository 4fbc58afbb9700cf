package dev.expunge.internal.deletion.guard;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Reference;
import java.util.List;

/** Says why a delete is refused: which references block, how many rows, and some of them. */
public final class Refusal {

    private static final int EXAMPLES = 20;

    private final Session session;
    private final Collected collected;
    private final Labels labels;
    private final String roots;

    /** @param roots what was to be deleted, as people call it */
    public Refusal(Session session, Collected collected, Labels labels, String roots) {
        this.session = session;
        this.collected = collected;
        this.labels = labels;
        this.roots = roots;
    }

    /** Returns what to throw if guards have found rows. */
    ExpungeException because(List<Check.Found> found) {
        boolean isProtected = found.stream().anyMatch(each -> each.check().action() == OnDelete.PROTECT);
        return isProtected
                ? new ProtectedException(roots, blockers(found))
                : new RestrictedException(roots, blockers(found));
    }

    /** Returns what to throw if rows would be set to refer to a deleted one. */
    ExpungeException because(DeletedTarget target) {
        return new SetTargetDeletedException(roots, target.reference(), target.target(), target.count());
    }

    /** Returns the references whose rows guards have found, with some of the rows. */
    List<Blocker> blockers(List<Check.Found> found) {
        return found.stream().map(this::blocker).toList();
    }

    /** Returns what people call a reference that would be set to a deleted row. */
    DeletedTarget describe(Reference reference, List<Object> target, long count) {
        return new DeletedTarget(labels.of(reference), parent(reference, target), count);
    }

    private Blocker blocker(Check.Found found) {
        Referrers referrers = found.check().referrers();
        Session during = session.during(found.check().task());
        List<Blocker.Example> examples = referrers.readFirst(EXAMPLES, during).stream()
                .map(row -> example(referrers, row))
                .toList();
        return new Blocker(
                labels.of(referrers.reference()), found.check().action().name(), found.count(), examples);
    }

    private Blocker.Example example(Referrers referrers, List<Object> row) {
        Reference reference = referrers.reference();
        List<Object> key = row.subList(0, referrers.keySize());
        List<Object> parent = row.subList(referrers.keySize(), row.size());
        return new Blocker.Example(labels.of(reference.child(), key), parent(reference, parent));
    }

    /** A row is called by its key, whatever a reference to it holds. */
    private String parent(Reference reference, List<Object> held) {
        return collected
                .keyOfParent(reference, held)
                .map(key -> labels.of(reference.parent(), key))
                .orElseGet(() -> labels.of(reference.parent()));
    }
}
