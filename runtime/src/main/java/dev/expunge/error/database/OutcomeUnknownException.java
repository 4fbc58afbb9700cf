package dev.expunge.error.database;

/**
 * The connection was lost while the transaction was being committed: nobody can say whether it was. Look before it is
 * done again.
 */
public final class OutcomeUnknownException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public OutcomeUnknownException(Failure failure, Throwable cause) {
        super(
                "the connection was lost during COMMIT, so the changes may or may not be there. Look at the data before"
                        + " doing it again.",
                failure,
                cause);
    }
}
