package dev.expunge.error.database;

/** A constraint that is neither a key nor a foreign key does not hold. */
public final class CheckException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    public CheckException(Failure failure, Throwable cause) {
        super(
                "a constraint" + failure.named("named") + " does not hold. Correct the values that it speaks of.",
                failure,
                cause);
    }
}
