package dev.expunge.error;

/** The tables of the database are not what the models say. */
public final class SchemaMismatchException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    /** @param report what was found, and what to do about it */
    public SchemaMismatchException(String report) {
        super(report);
    }
}
