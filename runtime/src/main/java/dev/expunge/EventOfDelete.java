package dev.expunge;

import dev.expunge.internal.deletion.hook.CurrentDelete;
import java.util.Optional;
import java.util.UUID;

/** What every event says of the delete that it belongs to. */
abstract sealed class EventOfDelete permits DeletionEvent, BulkDeletionEvent {

    private final Database database;
    private final CurrentDelete delete;

    EventOfDelete(Database database, CurrentDelete delete) {
        this.database = database;
        this.delete = delete;
    }

    /** Returns the model whose rows the caller has asked to delete, as reports call it. */
    public final String origin() {
        return delete.origin();
    }

    /** Returns the delete's id, the same however often it is tried. */
    public final UUID deletionId() {
        return delete.deletionId();
    }

    /** Whether the rows that the event is about go to the trash, and stay in their table. */
    public final boolean isSoft() {
        return delete.isSoft();
    }

    /** Returns who deletes, as {@link dev.expunge.deletion.DeletionOptions#actor(String)} said. */
    public final Optional<String> actor() {
        return delete.actor();
    }

    /**
     * Returns the database. Managers on it join the transaction of the delete while the listener is called. Deleting a
     * row that this delete takes anyway does nothing.
     */
    public final Database database() {
        return database;
    }

    /**
     * Does something after the commit, and never if the delete is rolled back.
     *
     * @throws IllegalStateException if the delete is over, so that the action would never be called
     * @throws dev.expunge.error.UnknownCommitException if the transaction is the caller's, so that nobody tells us
     */
    public final void afterCommit(Runnable action) {
        delete.afterCommit(action);
    }
}
