package dev.expunge;

import dev.expunge.deletion.DeletionCause;
import dev.expunge.internal.deletion.hook.CurrentDelete;

/** What a listener learns of the delete that takes a record. Immutable, and of use only while the listener is called. */
public final class DeletionEvent extends EventOfDelete {

    private final DeletionCause cause;

    DeletionEvent(Database database, CurrentDelete delete, DeletionCause cause) {
        super(database, delete);
        this.cause = cause;
    }

    /** Returns why the record is deleted. */
    public DeletionCause cause() {
        return cause;
    }
}
