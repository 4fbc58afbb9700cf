package dev.expunge;

import dev.expunge.spi.ModelType;

/**
 * The manager of a soft-deletable model whose rows only say that they are deleted. Which delete took them is not known, so
 * that none can be undone as a whole.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
public abstract class FlaggingManager<M, K, F> extends SoftDeletingManager<M, K, F> {

    /**
     * Called by generated code.
     *
     * @throws dev.expunge.error.UnknownModelException if the database was opened with a registry without this model
     */
    protected FlaggingManager(ModelType<M, K, F> type, Database database) {
        super(type, database);
    }

    /** Returns the records in the trash. */
    public final FlaggedTrash<M, K, F> trash() {
        return new FlaggedTrash<>(trashed(), database());
    }
}
