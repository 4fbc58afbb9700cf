package dev.expunge.internal.deletion.guard;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.Referrer;
import dev.expunge.internal.deletion.rows.ReferrerReads;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says why a delete is refused: which references block, how many rows, and some of them. */
public final class Refusal {

    private static final int EXAMPLES = 20;

    private final Session session;
    private final Parts parts;
    private final Labels labels;
    private final String roots;

    /** @param roots what was to be deleted, as people call it */
    public Refusal(Session session, Parts parts, Labels labels, String roots) {
        this.session = session;
        this.parts = parts;
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
        Map<String, Blocker> byReference = new LinkedHashMap<>();
        for (Check.Found each : found) {
            Blocker blocker = blocker(each);
            byReference.merge(blocker.reference(), blocker, Refusal::joined);
        }
        return List.copyOf(byReference.values());
    }

    /** Rows that are marked and rows that are deleted may be referred to by the same reference, each by rows of its own. */
    private static Blocker joined(Blocker some, Blocker more) {
        List<Blocker.Example> examples = Stream.concat(some.examples().stream(), more.examples().stream())
                .limit(EXAMPLES)
                .toList();
        return new Blocker(some.reference(), some.action(), some.count() + more.count(), examples);
    }

    /** Returns what people call a reference that would be set to a deleted row. */
    DeletedTarget describe(Reference reference, List<Object> target, long count) {
        return new DeletedTarget(labels.of(reference), parent(reference, target), count);
    }

    private Blocker blocker(Check.Found found) {
        Referrers referrers = found.check().referrers();
        Session during = session.during(found.check().task());
        List<Blocker.Example> examples = new ReferrerReads(referrers, during)
                .first(EXAMPLES).stream()
                        .map(row -> example(referrers.reference(), row))
                        .toList();
        return new Blocker(
                labels.of(referrers.reference()), found.check().action().name(), found.count(), examples);
    }

    private Blocker.Example example(Reference reference, Referrer row) {
        return new Blocker.Example(
                labels.of(reference.child(), row.key()), parent(reference, row.parent()), row.isTrashed());
    }

    /** A row is called by its key, whatever a reference to it holds. */
    private String parent(Reference reference, List<Object> held) {
        return parts.keyOfParent(reference, held)
                .map(key -> labels.of(reference.parent(), key))
                .orElseGet(() -> labels.of(reference.parent()));
    }
}
