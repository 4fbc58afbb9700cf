package dev.expunge;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import java.util.function.Function;

/** A restore that is described, and not done yet. Immutable. */
public final class Restoration {

    private final Function<RestoreOptions, RestoreReport> restore;

    Restoration(Function<RestoreOptions, RestoreReport> restore) {
        this.restore = restore;
    }

    /**
     * Restores the rows.
     *
     * @throws dev.expunge.error.deletion.RestoreConflictException if a parent of a row went to the trash after it, or a
     *     unique value has been taken; nothing is changed
     */
    public RestoreReport restore() {
        return restore(RestoreOptions.defaults());
    }

    /** Does what {@link #restore()} does, as the options say. */
    public RestoreReport restore(RestoreOptions options) {
        return restore.apply(options);
    }
}
