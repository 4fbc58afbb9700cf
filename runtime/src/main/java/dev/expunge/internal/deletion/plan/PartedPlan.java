package dev.expunge.internal.deletion.plan;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.deletion.Step;
import dev.expunge.dialect.Dialect;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a delete does: the plan of the rows that are marked, if it moves rows to the trash, and the plan of those that are
 * physically deleted, perhaps none then.
 *
 * @param marking starts from the roots, if it is there
 * @param deleting starts from the roots or, if some rows are marked, from what refers to these
 * @param entries the references over which it finds them there
 */
public record PartedPlan(Optional<PhasedPlan> marking, PhasedPlan deleting, List<Reference> entries) {

    /** Returns the plan of a physical delete. */
    public static PartedPlan of(DeletionPlan plan) {
        return new PartedPlan(Optional.empty(), PhasedPlan.of(plan), List.of());
    }

    /** Returns the plan of a delete that marks. */
    public static PartedPlan of(SoftDeletionPlan plan) {
        PhasedPlan deleting = Entered.of(PhasedPlan.of(plan.deleting()), plan.entries());
        return new PartedPlan(Optional.of(PhasedPlan.of(plan.marking())), deleting, plan.entries()).numbered();
    }

    /** Returns the same with the steps of both parts numbered as they are run. */
    private PartedPlan numbered() {
        if (marking.isEmpty()) {
            return this;
        }
        List<Step> marked = new ArrayList<>();
        List<Step> deleted = new ArrayList<>();
        for (PartStep each : steps()) {
            int number = marked.size() + deleted.size() + 1;
            (each.marks() ? marked : deleted).add(each.step().at(number));
        }
        return new PartedPlan(marking.map(part -> part.of(marked)), deleting.of(deleted), entries);
    }

    public Table root() {
        return deleting.root();
    }

    /** Whether the rows that it starts from are marked. */
    public boolean marks() {
        return marking.isPresent();
    }

    /** Returns the plans of its parts in the order in which their rows are found. */
    public List<PhasedPlan> parts() {
        return Stream.concat(marking.stream(), Stream.of(deleting)).toList();
    }

    /** Returns all steps in the order in which they are run. */
    List<PartStep> steps() {
        Stream<PartStep> marked =
                marking.stream().flatMap(part -> part.steps().stream()).map(step -> new PartStep(true, step));
        Stream<PartStep> deleted = deleting.steps().stream().map(step -> new PartStep(false, step));
        return Stream.concat(marked, deleted)
                .sorted(Comparator.comparingInt(PartStep::phase))
                .toList();
    }

    /** Returns the steps that take rows, in the order in which they are run: a row that is deleted is not marked. */
    public Stream<Step.Taking> takings() {
        return Stream.concat(deleting.takings(), marking.stream().flatMap(PhasedPlan::takings));
    }

    /** Returns the same with every part changed. */
    public PartedPlan with(UnaryOperator<PhasedPlan> change) {
        return new PartedPlan(marking.map(change), change.apply(deleting), entries).numbered();
    }

    /** Does what {@link PhasedPlan#on} does: marking is the same on every database. */
    public PartedPlan on(Dialect dialect, List<DeferrableConstraint> initiallyDeferred) {
        return new PartedPlan(marking, deleting.on(dialect, initiallyDeferred), entries).numbered();
    }
}
