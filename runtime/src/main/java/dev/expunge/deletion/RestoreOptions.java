package dev.expunge.deletion;

/** How a restore is done. Immutable. */
public final class RestoreOptions {

    private static final RestoreOptions DEFAULTS = new RestoreOptions(false);

    private final boolean ancestors;

    private RestoreOptions(boolean ancestors) {
        this.ancestors = ancestors;
    }

    /** Returns the options of a restore that refuses where a parent went to the trash later. */
    public static RestoreOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns options under which parents that went to the trash after the restored rows are restored too: these rows
     * alone, and not what went with them.
     */
    public static RestoreOptions withAncestors() {
        return new RestoreOptions(true);
    }

    /** Whether parents in the trash are restored too. */
    public boolean includesAncestors() {
        return ancestors;
    }
}
