package dev.expunge.internal.query;

import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.transaction.Retry;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a database's records are written.
 *
 * @param checks who sees to it that parents are there
 * @param retry decides whether writing is tried again after a conflict
 */
public record Writing(ReferenceChecks checks, Retry retry) {

    /**
     * Whether it is ours to lock what a reference refers to. No constraint knows what is in the trash, so that it always
     * is where a model is soft-deletable.
     */
    public boolean locksParentOf(Reference reference) {
        return checks == ReferenceChecks.LOCK_PARENT || reference.parent().isSoftDeletable();
    }

    /** Locks the rows that new records refer to, if that is ours to do. */
    <M> void lockParents(ModelType<M, ?, ?> type, Collection<? extends M> records, Session session) {
        lockParents(type, records, locks -> locks::lock, session);
    }

    /** Locks the rows that records refer to which are about to be written into their rows, if that is ours to do. */
    <M> void lockParentsOfRows(ModelType<M, ?, ?> type, Collection<? extends M> records, Session session) {
        lockParents(type, records, locks -> locks::lockForUpdate, session);
    }

    private <M> void lockParents(
            ModelType<M, ?, ?> type,
            Collection<? extends M> records,
            Function<ParentLocks, Consumer<Reference>> lock,
            Session session) {
        List<Reference> locked =
                type.enforcedReferences().stream().filter(this::locksParentOf).toList();
        if (locked.isEmpty()) {
            return;
        }
        List<WrittenValues> written = new ArrayList<>();
        for (M record : records) {
            WrittenValues values = new WrittenValues();
            type.write(record, values);
            written.add(values);
        }
        locked.forEach(lock.apply(new ParentLocks(written, session)));
    }
}
