package dev.expunge.internal.deletion.hook;

/** Wants to hear how many rows of one model were deleted without loading them. */
@FunctionalInterface
public interface BulkHook {

    /**
     * Hears of rows that are gone.
     *
     * @param model the model, as people call it
     */
    void call(String model, long rows, CurrentDelete delete);
}
