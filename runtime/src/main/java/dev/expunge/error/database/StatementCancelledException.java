package dev.expunge.error.database;

/** A statement was cancelled before its end, by a timeout or by somebody. Nothing that it did stays. */
public final class StatementCancelledException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public StatementCancelledException(Failure failure, Throwable cause) {
        super(
                "the statement was cancelled, by a timeout of the database, the driver or the pool, or by somebody."
                        + " Look for what it waited for, or why it is slow: foreign keys need an index to find who refers"
                        + " to a row. Allow it more time, or delete less at once: bulkDelete(BulkOptions.chunksOf(1000)).",
                failure,
                cause);
    }
}
