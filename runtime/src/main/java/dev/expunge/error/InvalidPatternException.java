package dev.expunge.error;

/** A pattern for LIKE escapes something that needs no escape, which databases take in different ways. */
public final class InvalidPatternException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public InvalidPatternException(String field) {
        super("The pattern for " + field + " has a ! that stands before none of %, _ and !. It takes"
                + " the next character as it is: write !! for an exclamation mark.");
    }
}
