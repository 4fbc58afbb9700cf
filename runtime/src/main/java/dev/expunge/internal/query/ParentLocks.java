package dev.expunge.internal.query;

import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Locks the rows that records refer to, so that none of them is deleted before the records are stored. */
final class ParentLocks {

    private final List<WrittenValues> records;
    private final Session session;

    ParentLocks(List<WrittenValues> records, Session session) {
        this.records = records;
        this.session = session;
    }

    /**
     * Locks what the records refer to over one reference, but for the records themselves.
     *
     * @throws dev.expunge.error.database.ForeignKeyException if a row is not there
     * @throws dev.expunge.error.TrashedParentException if a row is in the trash
     */
    void lock(Reference reference) {
        new ParentRows(reference, session).lock(referredTo(reference).values());
    }

    /**
     * Does what {@link #lock} does, for records that have rows. A row that refers to one in the trash may go on doing so:
     * it has kept the reference when that one was deleted.
     *
     * @throws dev.expunge.error.TrashedParentException if a row would come to refer to one in the trash
     */
    void lockForUpdate(Reference reference) {
        List<List<Object>> trashed =
                new ParentRows(reference, session).lockAny(referredTo(reference).values());
        if (!trashed.isEmpty()) {
            new MovedRows(reference, session).requireNone(records, trashed);
        }
    }

    private Map<List<Object>, List<Object>> referredTo(Reference reference) {
        Map<List<Object>, List<Object>> wanted = new LinkedHashMap<>();
        List<Column<?>> columns = reference.columns();
        records.forEach(record -> record.of(columns).ifPresent(key -> wanted.put(KeyIdentity.of(columns, key), key)));
        if (reference.isToItself()) {
            List<Column<?>> referred = reference.parentColumns();
            records.forEach(
                    record -> record.of(referred).ifPresent(own -> wanted.remove(KeyIdentity.of(referred, own))));
        }
        return wanted;
    }
}
