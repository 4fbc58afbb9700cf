package dev.expunge.error;

/** The database holds null in a column whose field does not allow it. */
public final class UnexpectedNullException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param field the field as people call it, {@code Album.title}
     * @param column the column's name in the database
     */
    public UnexpectedNullException(String field, String column) {
        super(field + " must not be null, but a row holds null in column \"" + column + "\". Annotate the field with"
                + " @Nullable and recompile, or give the rows a value and declare the column NOT NULL.");
    }
}
