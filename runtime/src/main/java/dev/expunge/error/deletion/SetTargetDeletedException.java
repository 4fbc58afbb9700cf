package dev.expunge.error.deletion;

/** Rows that stay would be set to refer to a row that is deleted itself. Nothing was changed. */
public final class SetTargetDeletedException extends DeletionRefusedException {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final long count;

    /**
     * @param roots what was to be deleted, {@code Label 1}
     * @param reference the reference as people call it, {@code Album.label}
     * @param target the row it would be set to, {@code Label 1}
     * @param count how many rows would be set
     */
    public SetTargetDeletedException(String roots, String reference, String target, long count) {
        super(
                count + (count == 1 ? " row" : " rows") + " would be set to refer to " + target + " by " + reference
                        + ", but that row is to be deleted itself. Nothing was changed. Leave it out of the delete, or"
                        + " let these rows refer to something else first.",
                roots);
        this.reference = reference;
        this.count = count;
    }

    /** Returns the reference as people call it. */
    public String reference() {
        return reference;
    }

    /** Returns how many rows would be set. */
    public long count() {
        return count;
    }
}
