package dev.expunge.error;

/** A text holds the character NUL, which databases cannot store in a text. */
public final class UnstorableTextException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public UnstorableTextException(String field) {
        super("A text for the field \"" + field + "\" holds the character NUL (U+0000), which databases cannot store in"
                + " a text. Remove it, or keep the value as bytes.");
    }
}
