package dev.expunge.error.database;

/** The database cannot be reached, or the connection is lost. The transaction is rolled back by the database. */
public final class ConnectionException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public ConnectionException(Failure failure, Throwable cause) {
        super(
                "the database cannot be reached, or the connection is closed. Check that it runs, and the JDBC URL. What the driver says is in the"
                        + " cause.",
                failure,
                cause);
    }
}
