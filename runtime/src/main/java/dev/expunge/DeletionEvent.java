package dev.expunge;

import dev.expunge.deletion.DeletionCause;
import dev.expunge.internal.deletion.hook.CurrentDelete;
import java.util.Optional;
import java.util.UUID;

/** What a listener learns of the delete that takes a record. Immutable, and of use only while the listener is called. */
public final class DeletionEvent {

    private final Database database;
    private final CurrentDelete delete;
    private final DeletionCause cause;

    DeletionEvent(Database database, CurrentDelete delete, DeletionCause cause) {
        this.database = database;
        this.delete = delete;
        this.cause = cause;
    }

    /** Returns why the record is deleted. */
    public DeletionCause cause() {
        return cause;
    }

    /** Returns the model whose rows the caller has asked to delete, as reports call it. */
    public String origin() {
        return delete.origin();
    }

    /** Returns the delete's id, the same however often it is tried. */
    public UUID deletionId() {
        return delete.deletionId();
    }

    /** Returns who deletes, as {@link dev.expunge.deletion.DeletionOptions#actor(String)} said. */
    public Optional<String> actor() {
        return delete.actor();
    }

    /**
     * Returns the database. Managers on it join the transaction of the delete while the listener is called. Deleting a
     * row that this delete takes anyway does nothing.
     */
    public Database database() {
        return database;
    }

    /**
     * Does something after the commit, and never if the delete is rolled back.
     *
     * @throws dev.expunge.error.UnknownCommitException if the transaction is the caller's, so that nobody tells us
     */
    public void afterCommit(Runnable action) {
        delete.afterCommit(action);
    }
}
