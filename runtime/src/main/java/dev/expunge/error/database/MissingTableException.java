package dev.expunge.error.database;

/** A table that a model is mapped to does not exist. */
public final class MissingTableException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public MissingTableException(Failure failure, Throwable cause) {
        super(
                "the database knows no table" + failure.named("named") + ". Create it, or correct the name in"
                        + " @Model(table = ..., schema = ...) and recompile. What the database says is in the cause.",
                failure,
                cause);
    }
}
