package dev.expunge.error;

/** A condition names a field of another query. */
public final class ForeignFieldException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public ForeignFieldException(String field) {
        super(field + " was taken from another query, so it stands for none of this query's rows. Use the fields that"
                + " the condition is given: filter(row -> row.name.eq(...)).");
    }
}
