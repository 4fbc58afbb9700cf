package dev.expunge.error.database;

/** The database refused a statement for a reason that has no type of its own. */
public final class StatementException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public StatementException(Failure failure, Throwable cause) {
        super("the database refused this statement. What it says is in the cause.", failure, cause);
    }
}
