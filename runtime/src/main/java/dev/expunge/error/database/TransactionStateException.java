package dev.expunge.error.database;

/** The transaction takes no such statement: it only reads, or an earlier statement in it has failed. */
public final class TransactionStateException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public TransactionStateException(Failure failure, Throwable cause) {
        super(
                "the transaction takes no such statement: it is read-only, or an earlier statement in it has failed."
                        + " Roll it back, or use a connection that may write.",
                failure,
                cause);
    }
}
