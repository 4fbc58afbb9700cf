package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Optional;

/**
 * The rows that a delete takes, while it calls hooks.
 *
 * @param plan its plan
 * @param collected the rows whose keys it has read
 * @param deferred the constraints that are deferred meanwhile
 * @param session reads the others
 */
record RunningRows(PhasedPlan plan, Collected collected, List<DeferrableConstraint> deferred, Session session) {

    /** Whether rows of a table are among them. */
    boolean mayHold(Table table) {
        return plan.deleteOf(table).isPresent();
    }

    /** Returns those of a table. What hooks have added to a table whose keys were not needed so far is among them. */
    Optional<CollectedRows> of(Table table) {
        return collected
                .find(table)
                .or(() -> plan.deleteOf(table)
                        .filter(step -> step.rows() == Step.Rows.REFERRING)
                        .map(step -> NamedRows.referring(step, collected).read(session)));
    }
}
