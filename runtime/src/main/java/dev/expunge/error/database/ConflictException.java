package dev.expunge.error.database;

/**
 * Another transaction was in the way. Nothing is wrong with the statement: the whole transaction may be tried again.
 */
public final class ConflictException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public ConflictException(Failure failure, Throwable cause) {
        super("another transaction was in the way. Try the whole transaction again.", failure, cause);
    }
}
