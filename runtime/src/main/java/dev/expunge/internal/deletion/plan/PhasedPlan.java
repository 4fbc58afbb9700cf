package dev.expunge.internal.deletion.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepVisitor;
import dev.expunge.dialect.Dialect;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A plan with its steps sorted into the phases of a delete: collect, guard, clear, set, defer, delete,
 * enforce.
 */
public final class PhasedPlan implements StepVisitor<Boolean> {

    private final DeletionPlan plan;
    private final List<List<Step.Collect>> collects = new ArrayList<>();
    private final List<Step.Guard> guards = new ArrayList<>();
    private final List<Step.Clear> clears = new ArrayList<>();
    private final List<Step.SetReference> sets = new ArrayList<>();
    private final List<Step.Defer> defers = new ArrayList<>();
    private final List<Step.Delete> deletes = new ArrayList<>();
    private final List<Step.Enforce> enforces = new ArrayList<>();
    private final List<Step.Mark> marks = new ArrayList<>();

    private PhasedPlan(DeletionPlan plan) {
        this.plan = plan;
    }

    public static PhasedPlan of(DeletionPlan plan) {
        PhasedPlan phased = new PhasedPlan(plan);
        plan.steps().forEach(step -> step.accept(phased));
        return phased;
    }

    /** Returns the plan with the roots' keys read first, for roots that one DELETE cannot name, as those of a page. */
    public PhasedPlan collectingRoots() {
        if (deletes.stream().noneMatch(step -> step.rows() == Step.Rows.ROOTS)) {
            return this;
        }
        PhasedPlan collecting = new PhasedPlan(plan);
        plan.steps().forEach(step -> step.accept(collecting));
        collecting.deletes.replaceAll(PhasedPlan::byKeys);
        collecting.collects.add(
                0, List.of(new Step.Collect(1, root(), root().key(), true, List.of(), EnumSet.of(Reason.ROOTS))));
        return collecting;
    }

    /** Returns the plan with one more column read of the roots, whose keys are read first. */
    public PhasedPlan reading(Column<?> column) {
        PhasedPlan reading = new PhasedPlan(plan);
        collectingRoots().steps().forEach(step -> step.accept(reading));
        reading.collects.replaceAll(component -> component.stream()
                .map(step -> step.roots() ? step.keeping(List.of(column)) : step)
                .toList());
        return reading;
    }

    /** Returns the plan for a closure of which not every row is known: without what depends on who is not in it. */
    public PhasedPlan withoutExclusions() {
        PhasedPlan certain = new PhasedPlan(plan);
        steps().forEach(step -> step.accept(certain));
        certain.guards.removeIf(step ->
                step.action() == OnDelete.RESTRICT && collects(step.reference().child()));
        certain.sets.removeIf(step -> collects(step.reference().child()));
        return certain;
    }

    private static Step.Delete byKeys(Step.Delete step) {
        return step.rows() == Step.Rows.ROOTS
                ? new Step.Delete(step.ordinal() + 1, step.table(), Step.Rows.COLLECTED, List.of())
                : step;
    }

    /** Returns the plan with the rows of some tables read as a whole, for hooks that want to hear of records. */
    public PhasedPlan listening(Predicate<Table> tables) {
        return ReadingMore.of(this, tables, Reason.HOOKS);
    }

    /**
     * Returns the plan as it is run on a database.
     *
     * @param initiallyDeferred the constraints that every transaction begins with deferred
     */
    public PhasedPlan on(Dialect dialect, List<DeferrableConstraint> initiallyDeferred) {
        return FittedPlan.of(this, dialect, initiallyDeferred);
    }

    /** Returns the plan with the keys of some tables read, because rows of them may have to be left out. */
    public PhasedPlan leavingOut(Predicate<Table> tables) {
        return ReadingMore.of(this, tables, Reason.EXCLUSION);
    }

    public Table root() {
        return plan.root();
    }

    /** Returns the references that are left to the database. */
    List<DeletionPlan.Left> left() {
        return plan.left();
    }

    /** Whether the keys of a table's deleted rows are read. */
    public boolean collects(Table table) {
        return collects.stream()
                .flatMap(List::stream)
                .anyMatch(step -> step.table().model().equals(table.model()));
    }

    /** Returns the step that collects a table's rows. */
    public Step.Collect collectOf(Table table) {
        return collects.stream()
                .flatMap(List::stream)
                .filter(step -> step.table().model().equals(table.model()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the first step that deletes rows of a table. */
    public Optional<Step.Delete> deleteOf(Table table) {
        return deletes.stream()
                .filter(step -> step.table().model().equals(table.model()))
                .findFirst();
    }

    /** Returns the steps in the order in which they are run. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (List<Step.Collect> component : collects) {
            steps.add(
                    component.size() == 1
                            ? component.get(0)
                            : new Step.Repeat(component.get(0).ordinal(), component));
        }
        steps.addAll(guards);
        steps.addAll(clears);
        steps.addAll(sets);
        steps.addAll(defers);
        steps.addAll(deletes);
        steps.addAll(enforces);
        steps.addAll(marks);
        return steps;
    }

    /** Returns the tables to collect, those of one cycle together. */
    public List<List<Step.Collect>> collects() {
        return collects;
    }

    public List<Step.Guard> guards() {
        return guards;
    }

    public List<Step.Clear> clears() {
        return clears;
    }

    public List<Step.SetReference> sets() {
        return sets;
    }

    public List<Step.Defer> defers() {
        return defers;
    }

    public List<Step.Delete> deletes() {
        return deletes;
    }

    public List<Step.Enforce> enforces() {
        return enforces;
    }

    public List<Step.Mark> marks() {
        return marks;
    }

    @Override
    public Boolean collect(Step.Collect step) {
        return collects.add(List.of(step));
    }

    @Override
    public Boolean repeat(Step.Repeat step) {
        return collects.add(step.collects());
    }

    @Override
    public Boolean guard(Step.Guard step) {
        return guards.add(step);
    }

    @Override
    public Boolean clear(Step.Clear step) {
        return clears.add(step);
    }

    @Override
    public Boolean set(Step.SetReference step) {
        return sets.add(step);
    }

    @Override
    public Boolean defer(Step.Defer step) {
        return defers.add(step);
    }

    @Override
    public Boolean enforce(Step.Enforce step) {
        return enforces.add(step);
    }

    @Override
    public Boolean delete(Step.Delete step) {
        return deletes.add(step);
    }

    @Override
    public Boolean mark(Step.Mark step) {
        return marks.add(step);
    }
}
