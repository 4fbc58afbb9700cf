package dev.expunge;

/**
 * Hears of each record of a model once its row is deleted.
 *
 * <p>It is called in the delete's transaction and on its thread, when all rows of the model that the delete takes are
 * gone, children first. What it throws rolls the delete back and reaches the caller as it is. It is called again when a
 * delete is tried again.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface AfterDeleteListener<M> {

    /**
     * Hears of a record whose row is gone.
     *
     * @param record the record as its row was when it was locked: the object that was handed out before the delete
     */
    void afterDelete(M record, DeletionEvent event);
}
