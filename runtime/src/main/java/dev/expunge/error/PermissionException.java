package dev.expunge.error;

/** The user may not do what a statement does. */
public final class PermissionException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public PermissionException(Failure failure, Throwable cause) {
        super(
                "the database user may not do this. Rows are locked before they are deleted, so deleting takes"
                        + " SELECT, UPDATE and DELETE: for example GRANT SELECT, UPDATE, DELETE ON the table TO the user.",
                failure,
                cause);
    }
}
