package dev.expunge.error.database;

/** A value that has to be unique is taken. */
public final class UniqueValueException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    public UniqueValueException(Failure failure, Throwable cause) {
        super(
                "a value that has to be unique is taken" + failure.named("by constraint")
                        + ". Choose another value, or change the row that has it.",
                failure,
                cause);
    }
}
