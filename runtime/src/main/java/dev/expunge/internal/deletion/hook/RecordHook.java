package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.DeletionCause;

/** Wants to hear of each record of one model that a delete takes. */
@FunctionalInterface
public interface RecordHook {

    void call(Object record, CurrentDelete delete, DeletionCause cause);
}
