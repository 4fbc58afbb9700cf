package dev.expunge;

/**
 * Names records in the trash of a model that only says that a row is deleted. Immutable.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
public final class FlaggedTrash<M, K, F> extends TrashQuery<M, K, F, FlaggedTrash<M, K, F>> {

    FlaggedTrash(Query<M, K, F> query, Database database) {
        super(query, database);
    }

    @Override
    FlaggedTrash<M, K, F> with(Query<M, K, F> changed) {
        return new FlaggedTrash<>(changed, database());
    }
}
