package dev.expunge.error.database;

/** The user may not do what a statement does. */
public final class PermissionException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public PermissionException(Failure failure, Throwable cause) {
        super("the database user may not " + sentence(failure), failure, cause);
    }

    private static String sentence(Failure failure) {
        String table = failure.culprit().isEmpty() ? "the table" : "\"" + failure.culprit() + "\"";
        boolean isRead = failure.statement().startsWith("SELECT");
        if (isRead && failure.step().equals("insert")) {
            return "lock rows of " + table + " that new records refer to, which takes the right to update them: GRANT"
                    + " SELECT, UPDATE ON " + table + " TO the user, or open the database with"
                    + " referenceChecks(ReferenceChecks.CONSTRAINT) and leave it to its constraints.";
        }
        return isRead && failure.statement().endsWith(" FOR UPDATE")
                ? "lock rows of " + table
                        + ", which takes the right to update them as well: GRANT SELECT, UPDATE, DELETE"
                        + " ON " + table
                        + " TO the user, or delete with DeletionOptions.defaults().lock(LockScope.NONE)"
                        + " and leave it to the constraints to catch what others insert meanwhile."
                : "do this with " + table + ". Reading takes SELECT, inserting INSERT, and deleting SELECT, UPDATE and"
                        + " DELETE, because rows are locked before they are deleted: for example GRANT SELECT, UPDATE,"
                        + " DELETE ON " + table + " TO the user.";
    }
}
