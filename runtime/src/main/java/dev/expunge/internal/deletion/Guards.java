package dev.expunge.internal.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Assignment;
import dev.expunge.deletion.Step;
import dev.expunge.internal.jdbc.Session;
import java.util.ArrayList;
import java.util.List;

/** Refuses a delete before anything is changed. */
final class Guards {

    private final Collected collected;

    Guards(Collected collected) {
        this.collected = collected;
    }

    /**
     * @throws dev.expunge.error.DeletionRefusedException if a guard finds a row
     * @throws dev.expunge.error.SetTargetDeletedException if rows would be set to refer to a deleted row
     */
    void check(PhasedPlan plan, Session session, Refusal refusal) {
        List<Check> checks = new ArrayList<>();
        plan.guards().forEach(guard -> checks.add(check(guard)));
        plan.sets().stream().filter(this::targetIsDeleted).forEach(set -> checks.add(check(set)));
        checks.removeIf(check -> check.referrers().areNone());
        long[] counts = new CheckCounts(session).of(checks);
        List<Check.Failed> failed = new ArrayList<>();
        for (int position = 0; position < counts.length; position++) {
            if (counts[position] > 0) {
                failed.add(new Check.Failed(checks.get(position), counts[position]));
            }
        }
        if (!failed.isEmpty()) {
            throw refusal.because(failed);
        }
    }

    private Check check(Step.Guard guard) {
        Referrers referrers = guard.action() == OnDelete.PROTECT
                ? Referrers.others(guard.reference(), collected)
                : Referrers.staying(guard.reference(), collected);
        return new Check(guard.action(), referrers, Tasks.of(guard));
    }

    private Check check(Step.SetReference set) {
        return new Check(OnDelete.SET_DEFAULT, Referrers.staying(set.reference(), collected), Tasks.of(set));
    }

    private boolean targetIsDeleted(Step.SetReference set) {
        return set.assignment() instanceof Assignment.ToDefault toDefault
                && collected
                        .of(set.reference().parent())
                        .values(set.reference().parentColumns(), 0)
                        .contains(toDefault.values());
    }
}
