package dev.expunge.error.database;

/** A constraint of the database would not hold any more. */
public abstract class ConstraintException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    protected ConstraintException(String sentence, Failure failure, Throwable cause) {
        super(sentence, failure, cause);
    }

    /** Returns the name of the constraint or column that the database named; empty if it named none. */
    public final String constraint() {
        return failure().culprit();
    }
}
