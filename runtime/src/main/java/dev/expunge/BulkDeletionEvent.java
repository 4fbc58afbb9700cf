package dev.expunge;

import dev.expunge.internal.deletion.hook.CurrentDelete;

/**
 * What a listener learns of rows that were deleted without loading records. Immutable, and of use only while the
 * listener is called.
 */
public final class BulkDeletionEvent extends EventOfDelete {

    private final String model;
    private final long rows;

    BulkDeletionEvent(Database database, CurrentDelete delete, String model, long rows) {
        super(database, delete);
        this.model = model;
        this.rows = rows;
    }

    /** Returns the model, as reports call it. */
    public String model() {
        return model;
    }

    /** Returns how many of its rows were deleted, as the database counted: never zero. */
    public long rows() {
        return rows;
    }
}
