package dev.expunge.internal.deletion.hook;

import dev.expunge.spi.ModelType;
import java.util.List;

/**
 * The hooks of one model, each list in the order in which they are called.
 *
 * @param type makes the records
 * @param before called before rows are deleted
 * @param after called when they are gone
 * @param bulk called instead of both, where no record is loaded
 */
public record ModelHooks(
        ModelType<?, ?, ?> type, List<RecordHook> before, List<RecordHook> after, List<BulkHook> bulk) {

    public ModelHooks {
        before = List.copyOf(before);
        after = List.copyOf(after);
        bulk = List.copyOf(bulk);
    }

    boolean needRecords() {
        return !before.isEmpty() || !after.isEmpty();
    }
}
