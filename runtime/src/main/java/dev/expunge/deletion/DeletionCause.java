package dev.expunge.deletion;

import java.util.Optional;

/**
 * Why a row is deleted.
 *
 * @param reference the reference over which the delete came to it, as reports call it ({@code Album.artist}); empty for
 *     a row that the caller has asked to delete
 */
public record DeletionCause(Optional<String> reference) {

    private static final DeletionCause DIRECT = new DeletionCause(Optional.empty());

    /** Returns the cause of a row that the caller has asked to delete, whatever else refers to what. */
    public static DeletionCause direct() {
        return DIRECT;
    }

    /** Returns the cause of a row that refers to a deleted row. */
    public static DeletionCause cascade(String reference) {
        return new DeletionCause(Optional.of(reference));
    }

    /** Whether the caller has asked to delete the row. */
    public boolean isDirect() {
        return reference.isEmpty();
    }

    @Override
    public String toString() {
        return reference.map(name -> "cascade through " + name).orElse("direct");
    }
}
