package dev.expunge.error.database;

/** The database refused the user or the password. */
public final class AuthenticationException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public AuthenticationException(Failure failure, Throwable cause) {
        super(
                "the database refused the user or the password. Check both where the DataSource or the JDBC URL is"
                        + " configured.",
                failure,
                cause);
    }
}
