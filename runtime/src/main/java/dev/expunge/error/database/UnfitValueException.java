package dev.expunge.error.database;

/** A value does not fit its column. */
public final class UnfitValueException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public UnfitValueException(Failure failure, Throwable cause) {
        super(
                "a value does not fit its column: it is too long, out of range, or not of the form that the column"
                        + " takes. Correct the value, or change the column. What the database says is in the cause.",
                failure,
                cause);
    }
}
