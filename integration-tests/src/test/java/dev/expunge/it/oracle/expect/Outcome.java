package dev.expunge.it.oracle.expect;

import dev.expunge.it.oracle.scenario.RowId;
import dev.expunge.it.oracle.scenario.RowSpec;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How a delete ends. */
public sealed interface Outcome {

    /**
     * Rows were deleted.
     *
     * @param left the rows that are left, as they are now
     * @param deleted rows deleted, by model
     * @param updated rows whose reference was set, by reference
     * @param versions the versions of the rows that are left, where their model has one
     */
    record Done(Set<RowSpec> left, Map<String, Long> deleted, Map<String, Long> updated, Map<RowId, Integer> versions)
            implements Outcome {

        /** Returns how many rows are deleted and updated. */
        public long total() {
            return Stream.of(deleted, updated)
                    .flatMap(counts -> counts.values().stream())
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /**
     * The delete was refused and changed nothing.
     *
     * @param why what refused it
     * @param blockers number of rows that block, by reference
     */
    record Refused(Refusal why, Map<String, Long> blockers) implements Outcome {}

    /** What refuses a delete. */
    enum Refusal {
        PROTECTED,
        RESTRICTED,
        TARGET_DELETED,
        /** A constraint of the database: the new target does not exist, or a referrer stays that nobody cares for. */
        CONSTRAINT,
        /** The caller's limit on the number of rows. */
        LIMIT
    }
}
