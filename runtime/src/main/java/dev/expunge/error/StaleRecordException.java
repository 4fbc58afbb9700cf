package dev.expunge.error;

/** A row has changed since the record was read that was to update or delete it. Nothing was changed. */
public final class StaleRecordException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String row;
    private final long held;
    private final long found;

    /**
     * @param row the row as people call it, {@code Album 7}
     * @param held the version of the record
     * @param found the version of the row
     */
    public StaleRecordException(String row, long held, long found) {
        super(row + " has changed since its record was read: the record has version " + held + ", the row has " + found
                + ". Nothing was changed. Read the record again and decide again, or name the row by its key,"
                + " whatever its version is.");
        this.row = row;
        this.held = held;
        this.found = found;
    }

    /** Returns the row as people call it, with its key: {@code Album 7}. */
    public String row() {
        return row;
    }

    /** Returns the version that the record has. */
    public long held() {
        return held;
    }

    /** Returns the version that the row has. */
    public long found() {
        return found;
    }
}
