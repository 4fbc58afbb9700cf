package dev.expunge;

import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.spi.ModelType;
import java.time.Duration;

/**
 * The manager of a soft-deletable model whose rows tell when they were deleted, so that old ones can be removed for good.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
public abstract class PurgingManager<M, K, F> extends RestoringManager<M, K, F> {

    /**
     * Called by generated code.
     *
     * @throws dev.expunge.error.UnknownModelException if the database was opened with a registry without this model
     */
    protected PurgingManager(ModelType<M, K, F> type, Database database) {
        super(type, database);
    }

    /**
     * Removes records for good that went to the trash longer ago than this, and before them those of soft-deletable models
     * that refer to this one. A row stays in the trash as long as any row refers to it by CASCADE, PROTECT or RESTRICT that
     * is live, younger, or stays itself: see {@link PurgeReport#blocked}.
     *
     * <p>Each chunk is a transaction of its own, or a part of the caller's.
     *
     * @throws IllegalArgumentException if the age is negative
     */
    public final PurgeReport purge(Duration olderThan) {
        return purge(PurgeOptions.olderThan(olderThan));
    }

    /** Does what {@link #purge(Duration)} does, as the options say. */
    public final PurgeReport purge(PurgeOptions options) {
        return database().purge(table(), options);
    }
}
