package dev.expunge;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;

/**
 * Names records in the trash of a model that keeps which delete took each row. Immutable.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
public final class Trash<M, K, F> extends TrashQuery<M, K, F, Trash<M, K, F>> {

    Trash(Query<M, K, F> query, Database database) {
        super(query, database);
    }

    @Override
    Trash<M, K, F> with(Query<M, K, F> changed) {
        return new Trash<>(changed, database());
    }

    /** Restores all that the deletes of these records took, as {@link RestoringManager#restore} does. */
    public RestoreReport restore() {
        return restore(RestoreOptions.defaults());
    }

    /** Restores all that the deletes of these records took, as {@link RestoringManager#restore} does. */
    public RestoreReport restore(RestoreOptions options) {
        return database().trash().restoreDeletionsOf(selection(), options);
    }
}
