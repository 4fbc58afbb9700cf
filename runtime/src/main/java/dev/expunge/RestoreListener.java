package dev.expunge;

/**
 * Hears of records of a model that a restore takes out of the trash, and is given when the database is opened. It is
 * called in the restore's transaction and on its thread, parents first. What it throws rolls the restore back and reaches
 * the caller as it is. It is called again when a restore is tried again. A restore that it asks for leaves out the rows that
 * are restored anyway.
 *
 * @param <M> the model
 */
public interface RestoreListener<M> {

    /**
     * Hears of a record that is about to be live again, when nothing stands against it. What it changes through managers is
     * looked at before anything is restored: a conflict that it makes refuses the restore.
     *
     * @param record the record as its row is in the trash
     */
    default void beforeRestore(M record, RestoreEvent event) {}

    /**
     * Hears of a record once all rows of the restore are live again.
     *
     * @param record the record as its row is now
     */
    default void afterRestore(M record, RestoreEvent event) {}
}
