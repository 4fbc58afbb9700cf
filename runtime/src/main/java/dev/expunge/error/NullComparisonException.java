package dev.expunge.error;

/** A field was compared with null, which is never true in SQL. */
public final class NullComparisonException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public NullComparisonException(String field) {
        super(field + " was compared with null, which matches no row in SQL. Use isNull() or isNotNull().");
    }
}
