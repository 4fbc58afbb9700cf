package dev.expunge.error;

/** A field was compared with null, which is never true in SQL. */
public final class NullComparisonException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public NullComparisonException(String field) {
        this(field, "Use isNull() or isNotNull().");
    }

    private NullComparisonException(String what, String cure) {
        super(what + " was compared with null, which matches no row in SQL. " + cure);
    }

    /** A key was compared with null. */
    public static NullComparisonException ofKey(String model) {
        return new NullComparisonException("The key of " + model, "Give a key, or find out why it is missing.");
    }
}
