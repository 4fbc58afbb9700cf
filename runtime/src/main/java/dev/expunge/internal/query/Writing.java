package dev.expunge.internal.query;

import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.transaction.Retry;
import dev.expunge.spi.ModelType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How a database's records are written.
 *
 * @param checks who sees to it that parents are there
 * @param retry decides whether writing is tried again after a conflict
 */
public record Writing(ReferenceChecks checks, Retry retry) {

    /** Locks the rows that records refer to, if that is ours to do. */
    <M> void lockParents(ModelType<M, ?, ?> type, Collection<? extends M> records, Session session) {
        if (checks != ReferenceChecks.LOCK_PARENT) {
            return;
        }
        List<WrittenValues> written = new ArrayList<>();
        for (M record : records) {
            WrittenValues values = new WrittenValues();
            type.write(record, values);
            written.add(values);
        }
        ParentLocks locks = new ParentLocks(written, session);
        type.enforcedReferences().forEach(locks::lock);
    }
}
