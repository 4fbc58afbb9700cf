package dev.expunge;

/**
 * Hears of all that deletes do to the rows of one model. What is not overridden does nothing, but is called all the same:
 * records are read for it.
 *
 * @param <M> the model
 */
public interface DeletionListener<M> extends BeforeDeleteListener<M>, AfterDeleteListener<M> {

    @Override
    default void beforeDelete(M record, DeletionEvent event) {}

    @Override
    default void afterDelete(M record, DeletionEvent event) {}

    /**
     * Hears of rows that {@code bulkDelete()} has deleted without loading a record, when they are gone and before the
     * commit. What it throws rolls the delete back and reaches the caller as it is.
     */
    default void afterBulkDelete(BulkDeletionEvent event) {}
}
