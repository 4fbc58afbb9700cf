package dev.expunge.error.database;

/** A value that has to be unique is taken: by a row that nobody sees, if it is in the trash. */
public final class UniqueValueException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    private final String rowInTrash;

    public UniqueValueException(Failure failure, Throwable cause) {
        super(taken(failure) + ". Choose another value, or change the row that has it.", failure, cause);
        this.rowInTrash = "";
    }

    private UniqueValueException(UniqueValueException refusal, String row) {
        super(
                taken(refusal.failure()) + ": " + row
                        + " has it, which is in the trash. Restore that row instead, remove it for good, or choose"
                        + " another value.",
                refusal.failure(),
                refusal.getCause());
        this.rowInTrash = row;
    }

    /**
     * Returns the same refusal where a row in the trash was found to have the value.
     *
     * @param row the row as people call it, {@code Album 7}
     */
    public UniqueValueException byRowInTrash(String row) {
        UniqueValueException found = new UniqueValueException(this, row);
        found.concluded(transactionState(), isRetryable());
        return found;
    }

    /** Returns the row in the trash that has the value, as people call it, {@code Album 7}; empty if none is known. */
    public String rowInTrash() {
        return rowInTrash;
    }

    private static String taken(Failure failure) {
        return "a value that has to be unique is taken" + failure.named("by constraint");
    }
}
