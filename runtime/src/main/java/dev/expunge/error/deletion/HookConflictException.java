package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;

/**
 * Hooks and a delete do not come to an end: hooks add rows to delete again and again, or rows that refer to deleted ones.
 * Nothing was changed.
 */
public final class HookConflictException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private HookConflictException(String message) {
        super(message);
    }

    /** Hooks that run before a delete still brought new rows of a model after so many rounds. */
    public static HookConflictException ofRounds(int rounds, String model) {
        return new HookConflictException("Hooks were called in " + rounds
                + " rounds, and there are still new rows of " + model
                + " to delete. Nothing was changed. A hook may add rows that depend on deleted ones, but not each time"
                + " it is called.");
    }

    /** Hooks of a restore bring rows to restore again and again. */
    public static HookConflictException ofRestoreRounds(int rounds) {
        return new HookConflictException("Hooks were called in " + rounds
                + " rounds, and there are still new rows to restore. Nothing was changed. A hook may move rows to the trash"
                + " under the same delete, but not each time it is called.");
    }

    /** Rows refer to deleted ones after the hooks that run after a delete. */
    public static HookConflictException ofReferrers(String reference, long rows) {
        return new HookConflictException((rows == 1 ? "1 row refers" : rows + " rows refer") + " by " + reference
                + " to what was deleted, after the hooks of the delete were called. Nothing was changed. A hook that is"
                + " called after a delete may not add rows that depend on deleted ones.");
    }
}
