package dev.expunge.error;

/** A record without key was given where a saved one is needed. */
public final class UnsavedRecordException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public UnsavedRecordException(String model) {
        super("This " + model + " has no key, so it names no row. Insert it first, or use a record that was read.");
    }
}
