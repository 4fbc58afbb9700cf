package dev.expunge;

import dev.expunge.field.Selection;
import dev.expunge.spi.ModelType;

/**
 * Reads, writes and deletes the records of a soft-deletable model: a delete marks rows, and puts them into the trash.
 *
 * <p>Whatever does not say otherwise sees live rows alone: by key, by query, over references to soft-deletable parents, in
 * conditions on other queries, at an update. A row in the trash is not there, and a path through a parent in the trash
 * leads nowhere, as if the reference held nothing. What the row itself holds stays what it is: the parent's key.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
public abstract class SoftDeletingManager<M, K, F> extends Manager<M, K, F> {

    /**
     * Called by generated code.
     *
     * @throws dev.expunge.error.UnknownModelException if the database was opened with a registry without this model
     */
    protected SoftDeletingManager(ModelType<M, K, F> type, Database database) {
        super(type, database);
    }

    /** Returns the query that names all records, those in the trash too. Its paths lead to parents in the trash as well. */
    public final Query<M, K, F> withDeleted() {
        return all(Selection.Scope.ALL);
    }

    /** Returns the query that names the records in the trash alone. */
    final Query<M, K, F> trashed() {
        return all(Selection.Scope.TRASH);
    }
}
