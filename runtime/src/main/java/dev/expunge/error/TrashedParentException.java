package dev.expunge.error;

/**
 * A row would refer to one that is in the trash. A delete that was about to put it there was waited for. What the call did
 * before is taken back.
 */
public final class TrashedParentException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final String parent;

    /**
     * @param reference the reference as people call it, {@code Album.artist}
     * @param parent the row in the trash as people call it, {@code Artist 7}
     */
    public TrashedParentException(String reference, String parent) {
        super(reference + " would refer to " + parent
                + ", which is in the trash. Restore that row first, or refer to another.");
        this.reference = reference;
        this.parent = parent;
    }

    /** Returns the reference as people call it, {@code Album.artist}. */
    public String reference() {
        return reference;
    }

    /** Returns the row in the trash as people call it, by what the reference holds: {@code Artist 7}. */
    public String parent() {
        return parent;
    }
}
