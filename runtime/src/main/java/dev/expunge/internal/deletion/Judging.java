package dev.expunge.internal.deletion;

import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.guard.Guards;
import dev.expunge.internal.deletion.guard.Limit;
import dev.expunge.internal.deletion.guard.Refusal;
import dev.expunge.internal.deletion.guard.SelfReferrersGuard;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Table;
import java.util.Optional;

/** Judges the rows that a delete has found, all parts together and before any change. */
final class Judging {

    private final DeletionRequest request;
    private final Limit limit;
    private final Session session;
    private Optional<DeletionRefusedException> refusal = Optional.empty();

    Judging(DeletionRequest request, Limit limit, Session session) {
        this.request = request;
        this.limit = limit;
        this.session = session;
    }

    /**
     * Lets rows pass, or refuses them.
     *
     * @param suspicion what an earlier try was refused by, if that may have been another transaction's doing
     */
    void judge(Parts parts, Optional<Attempts.Suspicion> suspicion) {
        guard(parts);
        new SelfReferrersGuard(parts.deleting(), request.labels()).check(session.dialect());
        if (limit.isLimited() || suspicion.isPresent()) {
            Forecast forecast = requireFew(parts);
            suspicion.ifPresent(suspected -> suspected.require(forecast.closure()));
        }
    }

    /**
     * Counts the rows. What somebody inserts after that is counted again when it is taken.
     *
     * @throws dev.expunge.error.deletion.DeletionLimitException if there are more than the options allow
     */
    Forecast requireFew(Parts parts) {
        Forecast forecast = Forecast.of(parts, request.labels(), session);
        limit.require(forecast.counts());
        return forecast;
    }

    /** Whether it has refused them with this exception. */
    boolean hasThrown(DeletionRefusedException thrown) {
        return refusal.filter(own -> own == thrown).isPresent();
    }

    private void guard(Parts parts) {
        try {
            new Guards(parts, request.targets())
                    .check(session, new Refusal(session, parts, request.labels(), rootsInWords(parts)));
        } catch (DeletionRefusedException own) {
            refusal = Optional.of(own);
            throw own;
        }
    }

    private String rootsInWords(Parts parts) {
        Labels labels = request.labels();
        Table root = request.plan().root();
        return parts.first()
                .collected()
                .find(root)
                .map(rows -> rows.size() == 1
                        ? labels.of(root, rows.keys().get(0))
                        : rows.size() + " rows of " + labels.of(root))
                .orElse(labels.of(root));
    }
}
