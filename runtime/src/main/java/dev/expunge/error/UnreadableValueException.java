package dev.expunge.error;

/**
 * The database holds a value that the type of the field does not have: a name that is no constant of the enum, a number out
 * of range, or whatever a converter refuses. The cause says what is wrong with it.
 */
public final class UnreadableValueException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String column;

    /**
     * @param field the field as people call it, {@code Album.mood}
     * @param column the column's name in the database
     */
    public UnreadableValueException(String field, String column, RuntimeException cause) {
        super(
                field + " cannot be read from column \"" + column + "\": " + reason(cause)
                        + ". Correct the row, or let the field's type have the value.",
                cause);
        this.field = field;
        this.column = column;
    }

    /** Returns the field as people call it, {@code Album.mood}. */
    public String field() {
        return field;
    }

    /** Returns the column's name in the database. */
    public String column() {
        return column;
    }

    private static String reason(RuntimeException cause) {
        String message = cause.getMessage();
        return message == null || message.isEmpty() ? cause.toString() : message.replaceAll("\\.$", "");
    }
}
