package dev.expunge.internal.deletion.guard;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.deletion.Step;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses a delete before anything is changed. */
public final class Guards {

    private final Parts parts;
    private final SetTargets targets;

    public Guards(Parts parts, SetTargets targets) {
        this.parts = parts;
        this.targets = targets;
    }

    /**
     * Refuses the delete, or asks the suppliers of the references that will be set.
     *
     * @throws dev.expunge.error.deletion.DeletionRefusedException if a guard finds a row, or rows would be set to refer to a
     *     deleted row
     */
    public void check(Session session, Refusal refusal) {
        List<Check.Found> found = found(checks(session), session);
        List<Check.Found> blocking = blocking(found);
        if (!blocking.isEmpty()) {
            throw refusal.because(blocking);
        }
        deletedTargets(found, session, refusal).findFirst().ifPresent(target -> {
            throw refusal.because(target);
        });
    }

    /** Returns all that {@link #check} would refuse the delete for. No supplier is asked where rows block it. */
    public Objections objections(Session session, Refusal refusal) {
        List<Check.Found> found = found(checks(session), session);
        List<Check.Found> blocking = blocking(found);
        List<Check.Found> settable = found.stream()
                .filter(each -> blocking.isEmpty() || !each.check().isSupplied())
                .toList();
        return new Objections(
                refusal.blockers(blocking),
                deletedTargets(settable, session, refusal).toList());
    }

    private List<Check> checks(Session session) {
        List<Check> checks = new ArrayList<>();
        for (Part part : parts.all()) {
            part.plan().guards().forEach(guard -> checks.add(check(guard, part)));
            part.plan().sets().stream()
                    .filter(set -> set.assignment().isSupplied() || isTargetTaken(set, session))
                    .forEach(set -> checks.add(check(set, part)));
        }
        return checks;
    }

    private static List<Check.Found> blocking(List<Check.Found> found) {
        return found.stream().filter(each -> each.check().set().isEmpty()).toList();
    }

    private static List<Check.Found> found(List<Check> checks, Session session) {
        long[] counts =
                new RowCounts(session).of(checks.stream().map(Check::toCount).toList());
        List<Check.Found> found = new ArrayList<>();
        for (int position = 0; position < counts.length; position++) {
            if (counts[position] > 0) {
                found.add(new Check.Found(checks.get(position), counts[position]));
            }
        }
        return found;
    }

    private Check check(Step.Guard guard, Part part) {
        Reference reference = guard.reference();
        Referrers referrers = guard.action() == OnDelete.PROTECT
                ? Referrers.others(reference, part.collected())
                : Referrers.except(parts.leaving(part, reference.child()), reference, part.collected());
        return new Check(guard.action(), referrers, Optional.empty(), Tasks.of(guard));
    }

    private Check check(Step.SetReference set, Part part) {
        Referrers staying = Referrers.staying(set.reference(), part.collected());
        return new Check(OnDelete.SET, staying, Optional.of(set), Tasks.of(set));
    }

    private Stream<DeletedTarget> deletedTargets(List<Check.Found> found, Session session, Refusal refusal) {
        return found.stream()
                .flatMap(each -> each.check().set().stream()
                        .filter(set -> isTargetTaken(set, session))
                        .map(set -> refusal.describe(
                                set.reference(), targets.of(set).orElseThrow(), each.count())));
    }

    private boolean isTargetTaken(Step.SetReference set, Session session) {
        return targets.of(set)
                .filter(target -> parts.all().stream()
                        .flatMap(part -> part.collected().find(set.reference().parent()).stream())
                        .anyMatch(rows -> isAmong(rows, set.reference(), target, session.during(Tasks.of(set)))))
                .isPresent();
    }

    /** Only the database knows whether a text in other words is the same for it: padded, or in another letter case. */
    private boolean isAmong(CollectedRows parents, Reference reference, List<Object> target, Session session) {
        List<Column<?>> columns = reference.parentColumns();
        if (parents.hold(columns, target) || !parents.mayHold(columns, target)) {
            return parents.hold(columns, target);
        }
        NamedRows named =
                new NamedRows(reference.parent(), KeyMatches.of(columns, List.of(target)), Selection.Scope.ALL);
        return named.read(session).keys().stream().anyMatch(parents::contains);
    }
}
