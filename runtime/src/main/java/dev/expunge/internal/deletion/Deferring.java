package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.ConstraintStatements;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the database check the constraints of one delete when its rows are gone. Those that a delete around it has deferred
 * are left to that one: its rows are half gone.
 */
final class Deferring {

    private final PhasedPlan plan;
    private final List<DeferrableConstraint> around;
    private final Session session;
    private final ConstraintStatements statements;

    /** @param around what deletes that this one belongs to have deferred */
    Deferring(PhasedPlan plan, List<DeferrableConstraint> around, Session session) {
        this.plan = plan;
        this.around = around;
        this.session = session;
        this.statements = new ConstraintStatements(session.dialect());
    }

    /** Defers them, and returns all that are deferred now. */
    List<DeferrableConstraint> begin() {
        List<DeferrableConstraint> deferred = new ArrayList<>(around);
        for (Step.Defer step : plan.defers()) {
            List<DeferrableConstraint> own = own(step.constraints());
            if (!own.isEmpty()) {
                session.during(Tasks.of(step)).update(statements.defer(own));
                deferred.addAll(own);
            }
        }
        return deferred;
    }

    /**
     * Checks them.
     *
     * @throws dev.expunge.error.database.ForeignKeyException if rows refer to deleted ones
     */
    void end() {
        for (Step.Enforce step : plan.enforces()) {
            Session during = session.during(Tasks.of(step));
            List<DeferrableConstraint> own = own(step.constraints());
            if (!own.isEmpty()) {
                during.update(statements.enforce(own));
            }
            List<DeferrableConstraint> again = own(step.deferredAgain());
            if (!again.isEmpty()) {
                during.update(statements.defer(again));
            }
        }
    }

    private List<DeferrableConstraint> own(List<DeferrableConstraint> constraints) {
        return constraints.stream()
                .filter(constraint -> !around.contains(constraint))
                .toList();
    }
}
