package dev.expunge;

import dev.expunge.internal.trash.CurrentRestore;
import java.util.Optional;
import java.util.UUID;

/** What a listener learns of the restore of a record. Immutable, and of use only while the listener is called. */
public final class RestoreEvent {

    private final Database database;
    private final CurrentRestore restore;

    RestoreEvent(Database database, CurrentRestore restore) {
        this.database = database;
        this.restore = restore;
    }

    /** Returns the delete that took the record, if its model keeps that. */
    public Optional<UUID> deletionId() {
        return restore.deletionId();
    }

    /** Returns the database. Managers on it join the transaction of the restore while the listener is called. */
    public Database database() {
        return database;
    }

    /**
     * Does something after the commit, and never if the restore is rolled back.
     *
     * @throws IllegalStateException if the restore is over, so that the action would never be called
     * @throws dev.expunge.error.UnknownCommitException if the transaction is the caller's, so that nobody tells us
     */
    public void afterCommit(Runnable action) {
        restore.afterCommit(action);
    }
}
