package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.DeletionCause;
import java.util.List;

/** A record that hooks hear of, and which of them have heard. */
final class KeptRecord {

    private final Object record;
    private final DeletionCause cause;
    private boolean toldBefore;

    KeptRecord(Object record, DeletionCause cause) {
        this.record = record;
        this.cause = cause;
    }

    boolean isDue() {
        return !toldBefore;
    }

    void before(List<RecordHook> hooks, CurrentDelete delete) {
        toldBefore = true;
        call(hooks, delete);
    }

    void after(List<RecordHook> hooks, CurrentDelete delete) {
        call(hooks, delete);
    }

    private void call(List<RecordHook> hooks, CurrentDelete delete) {
        hooks.forEach(hook -> hook.call(record, delete, cause));
    }
}
