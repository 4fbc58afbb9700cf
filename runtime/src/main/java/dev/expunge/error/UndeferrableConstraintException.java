package dev.expunge.error;

/** Plans of a registry defer a constraint that the database does not have as they need it. Nothing was deleted. */
public final class UndeferrableConstraintException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String constraint;
    private final String reference;

    private UndeferrableConstraintException(String constraint, String reference, String found, String cure) {
        super("The registry declares constraint " + constraint + " of " + reference + " deferrable, but " + found + ". "
                + cure);
        this.constraint = constraint;
        this.reference = reference;
    }

    /** The database product cannot defer, or nobody has tried. */
    public static UndeferrableConstraintException ofProduct(String constraint, String reference, String product) {
        return new UndeferrableConstraintException(
                constraint,
                reference,
                "it is not known that " + product + " can defer constraints",
                "Make a reference of the circle nullable, or give one an action that deletes neither side with the"
                        + " other.");
    }

    /**
     * The constraint is not as it has to be.
     *
     * @param found what it is
     * @param statement changes that
     */
    public static UndeferrableConstraintException of(
            String constraint, String reference, String found, String statement) {
        return new UndeferrableConstraintException(constraint, reference, found, "Run: " + statement);
    }

    /** Returns the constraint's name, as the registry declares it. */
    public String constraint() {
        return constraint;
    }

    /** Returns the reference as people call it, {@code Hen.egg}. */
    public String reference() {
        return reference;
    }
}
