package dev.expunge.error;

/** Null was given for a field that always has a value. */
public final class NullValueException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public NullValueException(String field) {
        super(field + " is null, but its column never is. Give it a value, or annotate the field with @Nullable if the"
                + " column may be null.");
    }
}
