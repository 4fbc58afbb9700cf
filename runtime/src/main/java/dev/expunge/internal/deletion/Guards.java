package dev.expunge.internal.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Step;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Reference;
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
        plan.sets().forEach(set -> set.assignment().target().ifPresent(target -> checkTarget(set, target, checks)));
        checks.removeIf(check -> check.referrers().areNone());
        long[] counts =
                new RowCounts(session).of(checks.stream().map(Check::toCount).toList());
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
        return new Check(guard.action(), referrers, List.of(), Tasks.of(guard));
    }

    private void checkTarget(Step.SetReference set, List<Object> target, List<Check> checks) {
        Reference reference = set.reference();
        if (collected.of(reference.parent()).hold(reference.parentColumns(), target)) {
            Referrers staying = Referrers.staying(reference, collected);
            checks.add(new Check(OnDelete.SET_DEFAULT, staying, target, Tasks.of(set)));
        }
    }
}
