package dev.expunge.internal.link;

import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.query.ParentRows;
import dev.expunge.internal.query.Writing;
import dev.expunge.spi.Reference;
import java.util.List;

/** The rows on either side of new links. They are locked where the database's own constraint does not keep them as they are. */
final class LinkedRows {

    private final JoinedRow row;
    private final Reference toOther;
    private final Writing writing;

    LinkedRows(JoinedRow row, Reference toOther, Writing writing) {
        this.row = row;
        this.toOther = toOther;
        this.writing = writing;
    }

    /**
     * Keeps them from being deleted before the links are stored, where that takes a lock.
     *
     * @param others keys of the other side
     * @throws dev.expunge.error.TrashedParentException if one of the rows, on either side, is in the trash
     */
    void keep(List<List<Object>> others, Session session) {
        if (!others.isEmpty()) {
            keep(row.toOwner(), List.of(row.key()), session);
            keep(toOther, others, session);
        }
    }

    private void keep(Reference reference, List<List<Object>> keys, Session session) {
        if (writing.locksParentOf(reference)) {
            new ParentRows(reference, session).lock(keys);
        }
    }
}
