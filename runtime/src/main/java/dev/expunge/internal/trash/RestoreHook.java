package dev.expunge.internal.trash;

/** Wants to hear of each record of one model that is restored. */
@FunctionalInterface
public interface RestoreHook {

    void call(Object record, CurrentRestore restore);
}
