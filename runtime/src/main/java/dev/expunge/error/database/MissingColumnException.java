package dev.expunge.error.database;

/** A column that a field is mapped to does not exist. */
public final class MissingColumnException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public MissingColumnException(Failure failure, Throwable cause) {
        super(
                "the database knows no column" + failure.named("named") + ". Create it, or correct the name in"
                        + " @Column(name = ...) or @ForeignKey(column = ...) and recompile. What the database says is in the"
                        + " cause.",
                failure,
                cause);
    }
}
