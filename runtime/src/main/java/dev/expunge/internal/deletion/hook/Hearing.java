package dev.expunge.internal.deletion.hook;

import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.words.Labels;

/** What hooks hear of a delete. */
public enum Hearing {
    /** Each record that it takes. */
    RECORDS {
        @Override
        public HookCalls calls(PartedPlan plan, Hooks hooks, CurrentDelete delete, Labels labels) {
            return new RecordCalls(plan, hooks, delete, labels);
        }
    },
    /** How many rows of a model it has taken; none is loaded. */
    NUMBERS {
        @Override
        public HookCalls calls(PartedPlan plan, Hooks hooks, CurrentDelete delete, Labels labels) {
            return new BulkCalls(hooks, delete, labels);
        }
    },
    /** Nothing, not even that it was committed. */
    NOTHING;

    /** Returns what calls the hooks of one try. */
    public HookCalls calls(PartedPlan plan, Hooks hooks, CurrentDelete delete, Labels labels) {
        return new HookCalls() {};
    }
}
