package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;

/**
 * Rows that are to be deleted refer to themselves, or to each other in a circle, by a reference that is not cleared, and the
 * database never deletes a row that refers to itself. Nothing was changed.
 */
public final class UndeletableRowException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String model;
    private final String reference;
    private final long count;

    /**
     * @param model the rows' model as people call it, {@code Folder}
     * @param row one of them, {@code Folder 1}
     * @param reference the reference as people call it, {@code Folder.parent}
     * @param count how many rows there are
     */
    public UndeletableRowException(String model, String row, String reference, long count) {
        super((count == 1
                        ? row + " refers to itself by " + reference
                        : row + " and " + others(count - 1) + " of " + model + " refer to themselves or in a circle by "
                                + reference)
                + ", and this database deletes no row that refers to itself. Nothing was changed. Let the column of "
                + reference + " be null, so that it can be cleared first, or let each refer to a row that stays.");
        this.model = model;
        this.reference = reference;
        this.count = count;
    }

    private static String others(long count) {
        return count == 1 ? "1 other row" : count + " other rows";
    }

    /** Returns the rows' model as people call it. */
    public String model() {
        return model;
    }

    /** Returns the reference as people call it. */
    public String reference() {
        return reference;
    }

    /** Returns how many rows refer to themselves or in a circle. */
    public long count() {
        return count;
    }
}
