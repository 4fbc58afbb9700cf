package dev.expunge;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.spi.ModelType;
import java.util.UUID;

/**
 * The manager of a soft-deletable model whose rows tell which delete took them, so that it can be undone.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
public abstract class RestoringManager<M, K, F> extends SoftDeletingManager<M, K, F> {

    /**
     * Called by generated code.
     *
     * @throws dev.expunge.error.UnknownModelException if the database was opened with a registry without this model
     */
    protected RestoringManager(ModelType<M, K, F> type, Database database) {
        super(type, database);
    }

    /** Returns the records in the trash. */
    public final Trash<M, K, F> trash() {
        return new Trash<>(trashed(), database());
    }

    /**
     * Takes exactly the rows of one delete out of the trash, of all models that it has marked, parents first. References
     * are as they were. Rows that the delete has physically removed are not restored, and rows that were restored or purged
     * since are no longer known to belong to it: of an unknown id nothing is restored, and the total is 0.
     *
     * @param deletionId the id that the delete's report tells
     * @throws dev.expunge.error.deletion.RestoreConflictException if a row refers by CASCADE to one that went to the trash
     *     after it, or a unique value has been taken meanwhile; nothing is changed
     */
    public final RestoreReport restore(UUID deletionId) {
        return restore(deletionId, RestoreOptions.defaults());
    }

    /** Does what {@link #restore(UUID)} does, as the options say. */
    public final RestoreReport restore(UUID deletionId, RestoreOptions options) {
        return database().trash().restore(deletionId, options);
    }
}
