package dev.expunge.error.database;

/** A column that must not be null would be. */
public final class NotNullException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    public NotNullException(Failure failure, Throwable cause) {
        super("a column that must not be null would be" + failure.named("in") + ". Give it a value.", failure, cause);
    }
}
