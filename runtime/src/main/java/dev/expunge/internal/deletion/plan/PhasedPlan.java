package dev.expunge.internal.deletion.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.dialect.Dialect;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A plan with its steps sorted into the phases of a delete: collect, guard, clear, set, defer, delete, enforce, mark. */
public final class PhasedPlan {

    private final DeletionPlan plan;
    private final Phases phases;

    private PhasedPlan(DeletionPlan plan, Phases phases) {
        this.plan = plan;
        this.phases = phases;
    }

    public static PhasedPlan of(DeletionPlan plan) {
        return new PhasedPlan(plan, Phases.of(plan.steps()));
    }

    /** Returns a plan of other steps, numbered anew. */
    PhasedPlan with(List<Step> steps) {
        List<Step> numbered = new ArrayList<>();
        steps.forEach(step -> numbered.add(step.at(numbered.size() + 1)));
        return of(numbered);
    }

    /** Returns a plan of other steps, as they are numbered. */
    PhasedPlan of(List<Step> steps) {
        return of(new DeletionPlan(plan.root(), steps, plan.left()));
    }

    /** Returns the plan with the roots' keys read first, for roots that one statement cannot name, as those of a page. */
    public PhasedPlan collectingRoots() {
        return takings().noneMatch(step -> step.rows() == Step.Rows.ROOTS) ? this : CollectedRoots.in(this);
    }

    /** Returns the plan with one more column read of the roots, whose keys are read first. */
    public PhasedPlan reading(Column<?> column) {
        PhasedPlan reading = collectingRoots();
        return new PhasedPlan(
                reading.plan, reading.phases.collecting(step -> step.roots() ? step.keeping(List.of(column)) : step));
    }

    /**
     * Returns the plan for a closure of which not every row is known: without what depends on who is not in it.
     *
     * @param leaves whether rows of a table may be in it
     */
    PhasedPlan withoutExclusions(Predicate<Table> leaves) {
        List<Step> certain = new ArrayList<>(steps());
        certain.removeAll(guards().stream()
                .filter(step -> step.action() == OnDelete.RESTRICT
                        && leaves.test(step.reference().child()))
                .toList());
        certain.removeAll(sets().stream()
                .filter(step -> leaves.test(step.reference().child()))
                .toList());
        return of(certain);
    }

    /** Returns the plan with the rows of some tables read as a whole, for hooks that want to hear of records. */
    public PhasedPlan listening(Predicate<Table> tables) {
        return ReadingMore.of(this, tables, Reason.HOOKS);
    }

    /** Returns the plan with the keys of some tables read, because rows of them may have to be left out. */
    public PhasedPlan leavingOut(Predicate<Table> tables) {
        return ReadingMore.of(this, tables, Reason.EXCLUSION);
    }

    /**
     * Returns the plan as it is run on a database.
     *
     * @param initiallyDeferred the constraints that every transaction begins with deferred
     */
    public PhasedPlan on(Dialect dialect, List<DeferrableConstraint> initiallyDeferred) {
        return FittedPlan.of(this, dialect, initiallyDeferred);
    }

    public Table root() {
        return plan.root();
    }

    /** Returns the references that are left to the database. */
    List<DeletionPlan.Left> left() {
        return plan.left();
    }

    /** Whether the keys of a table's rows are read. */
    public boolean collects(Table table) {
        return findCollect(table).isPresent();
    }

    /** Returns the step that collects a table's rows. */
    public Step.Collect collectOf(Table table) {
        return findCollect(table).orElseThrow();
    }

    private Optional<Step.Collect> findCollect(Table table) {
        return collects().stream()
                .flatMap(List::stream)
                .filter(step -> step.table().model().equals(table.model()))
                .findFirst();
    }

    /** Returns the steps that delete or mark rows, in order. */
    public Stream<Step.Taking> takings() {
        return Stream.concat(deletes().stream(), marks().stream());
    }

    /** Returns the first step that takes rows of a table. */
    public Optional<Step.Taking> takingOf(Table table) {
        return takings()
                .filter(step -> step.table().model().equals(table.model()))
                .findFirst();
    }

    /** Returns the steps in the order in which they are run. */
    List<Step> steps() {
        return phases.inOrder();
    }

    /** Returns the tables to collect, those of one cycle together. */
    public List<List<Step.Collect>> collects() {
        return phases.collects();
    }

    public List<Step.Guard> guards() {
        return phases.guards();
    }

    public List<Step.Clear> clears() {
        return phases.clears();
    }

    public List<Step.SetReference> sets() {
        return phases.sets();
    }

    public List<Step.Defer> defers() {
        return phases.defers();
    }

    public List<Step.Delete> deletes() {
        return phases.deletes();
    }

    public List<Step.Enforce> enforces() {
        return phases.enforces();
    }

    public List<Step.Mark> marks() {
        return phases.marks();
    }
}
