package dev.expunge;

/**
 * Hears of each record of a model before its row is deleted.
 *
 * <p>It is called in the delete's transaction and on its thread, after all guards, children first. What it throws rolls
 * the delete back and reaches the caller as it is. It may change rows through managers: afterwards the delete looks again
 * for what depends on its rows. It is called again when a delete is tried again.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface BeforeDeleteListener<M> {

    /**
     * Hears of a record whose row is about to be deleted.
     *
     * @param record the record as its row was when it was locked
     */
    void beforeDelete(M record, DeletionEvent event);
}
