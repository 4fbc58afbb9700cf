package dev.expunge.internal.link;

import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.query.ParentRows;
import dev.expunge.spi.Reference;
import java.util.List;

/** The rows on either side of new links. They are locked where the database's own constraint does not keep them. */
final class LinkedRows {

    private final JoinedRow row;
    private final Reference toOther;
    private final ReferenceChecks checks;

    LinkedRows(JoinedRow row, Reference toOther, ReferenceChecks checks) {
        this.row = row;
        this.toOther = toOther;
        this.checks = checks;
    }

    /**
     * Keeps them from being deleted before the links are stored, where that takes a lock.
     *
     * @param others keys of the other side
     */
    void keep(List<List<Object>> others, Session session) {
        if (checks == ReferenceChecks.LOCK_PARENT && !others.isEmpty()) {
            new ParentRows(row.toOwner(), session).lock(List.of(row.key()));
            new ParentRows(toOther, session).lock(others);
        }
    }
}
