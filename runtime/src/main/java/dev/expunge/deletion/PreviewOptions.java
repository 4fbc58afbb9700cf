package dev.expunge.deletion;

/** How much a preview looks at. Immutable: each method returns options that differ in one thing. */
public final class PreviewOptions {

    private static final PreviewOptions DEFAULTS = new PreviewOptions(1_000_000, 3, false);

    private final long keys;
    private final int samples;
    private final boolean isHard;

    private PreviewOptions(long keys, int samples, boolean isHard) {
        this.keys = keys;
        this.samples = samples;
        this.isHard = isHard;
    }

    /** Returns the options of a preview that was given none: a million keys, and three samples of each model. */
    public static PreviewOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns options under which a preview keeps at most so many keys in memory, of all models together. A key of one
     * column takes about 200 bytes. Only keys that something depends on are kept. Where there are more, the preview stops
     * looking for rows: its counts are lower bounds then, and it is not {@linkplain DeletionPreview#isComplete complete}.
     *
     * @throws IllegalArgumentException if {@code keys} is negative
     */
    public static PreviewOptions atMostKeys(long keys) {
        return new PreviewOptions(requireNotNegative("keys", keys), DEFAULTS.samples, DEFAULTS.isHard);
    }

    /**
     * Sets how many rows of each model are named.
     *
     * @throws IllegalArgumentException if {@code rows} is negative
     */
    public PreviewOptions samples(int rows) {
        return new PreviewOptions(keys, (int) requireNotNegative("samples", rows), isHard);
    }

    /** Looks at what a hard delete would do: rows of soft-deletable models are removed then, and not marked. */
    public PreviewOptions hard() {
        return new PreviewOptions(keys, samples, true);
    }

    /** Whether it looks at what a hard delete would do. */
    public boolean isHard() {
        return isHard;
    }

    /** Returns how many keys may be kept in memory. */
    public long keys() {
        return keys;
    }

    /** Returns how many rows of each model are named. */
    public int samples() {
        return samples;
    }

    private static long requireNotNegative(String what, long number) {
        if (number < 0) {
            throw new IllegalArgumentException("The " + what + " of a preview cannot be negative: " + number);
        }
        return number;
    }
}
