package dev.expunge.error.database;

import org.jspecify.annotations.Nullable;

/** A constraint of the database would not hold any more. */
public abstract class ConstraintException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("exports")
    protected ConstraintException(String sentence, Failure failure, @Nullable Throwable cause) {
        super(sentence, failure, cause);
    }

    /**
     * Returns the name of the constraint or column that the database named, or the columns of a foreign key that we have
     * checked ourselves; empty if there is no name.
     */
    public final String constraint() {
        return failure().culprit();
    }
}
