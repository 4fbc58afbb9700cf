package dev.expunge.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One step of a plan, as data. It says what has to happen to which rows and why; how it is run (step by step, several
 * in one round trip, all in one statement) is the executor's decision.
 *
 * <p>The <em>deleted rows</em> of a table are those that its {@link Collect} step has found.
 */
public sealed interface Step {

    /** Position in the plan, from 1. */
    int ordinal();

    /** Returns this step at another position. */
    Step at(int position);

    /** Returns what a visitor makes of this step. */
    <R> R accept(StepVisitor<R> visitor);

    /**
     * Finds, locks and keeps the keys of the deleted rows of a table: the roots, if it is the plan's root table, and
     * all rows that refer to deleted rows.
     *
     * @param table the table
     * @param columns the columns kept for each row: the key first, then other columns that steps of the plan refer to
     * @param roots whether the roots of the delete are rows of this table
     * @param through the references over which rows are reached, all of this table; empty for a root that nothing
     *     reaches
     * @param reasons why keys are needed; at least one
     */
    record Collect(
            int ordinal,
            Table table,
            List<Column<?>> columns,
            boolean roots,
            List<Reference> through,
            Set<Reason> reasons)
            implements Step {
        public Collect {
            columns = List.copyOf(columns);
            through = List.copyOf(through);
            reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        }

        /** Returns the same step that keeps more columns of each row; those that it keeps already stay where they are. */
        public Collect keeping(Collection<? extends Column<?>> more) {
            Set<Column<?>> kept = new LinkedHashSet<>(columns);
            kept.addAll(more);
            return new Collect(ordinal, table, List.copyOf(kept), roots, through, reasons);
        }

        @Override
        public Collect at(int position) {
            return new Collect(position, table, columns, roots, through, reasons);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.collect(this);
        }
    }

    /**
     * Collects the tables of a cycle in rounds, each starting from the rows that the round before has found, until a
     * round finds none that is new.
     *
     * @param collects the tables of one component, parents first as far as the cycle allows
     */
    record Repeat(int ordinal, List<Collect> collects) implements Step {
        public Repeat {
            collects = List.copyOf(collects);
        }

        @Override
        public Repeat at(int position) {
            return new Repeat(
                    position,
                    collects.stream().map(collect -> collect.at(position)).toList());
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.repeat(this);
        }
    }

    /**
     * Refuses the delete if rows refer to deleted rows. PROTECT: any row but one that refers to itself. RESTRICT: any
     * row that is not itself deleted: a child's table that deletes reach has a collect step.
     *
     * @param reference the reference that blocks
     * @param action {@link OnDelete#PROTECT} or {@link OnDelete#RESTRICT}
     */
    record Guard(int ordinal, Reference reference, OnDelete action) implements Step {
        @Override
        public Guard at(int position) {
            return new Guard(position, reference, action);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.guard(this);
        }
    }

    /**
     * Takes a reference away on the deleted rows that hold it, so that they can be deleted in an order that the
     * database accepts: its nullable columns become null; where none is nullable (a reference of a table to itself),
     * each row is pointed at itself. Not counted as an update. A database that checks constraints at the end of each
     * statement does not need it for a reference of a table to itself.
     *
     * @param reference a reference inside one component
     */
    record Clear(int ordinal, Reference reference) implements Step {
        @Override
        public Clear at(int position) {
            return new Clear(position, reference);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.clear(this);
        }
    }

    /**
     * Changes the reference of rows that refer to deleted rows and stay themselves: a child's table that deletes reach
     * has a collect step.
     *
     * @param reference the reference
     * @param assignment what is written into its columns
     */
    record SetReference(int ordinal, Reference reference, Assignment assignment) implements Step {
        @Override
        public SetReference at(int position) {
            return new SetReference(position, reference, assignment);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.set(this);
        }
    }

    /**
     * Lets the database check some constraints when it is told to, and not at once: no order of deletes satisfies them
     * row by row. No other constraint is deferred.
     *
     * @param constraints the constraints; at least one
     */
    record Defer(int ordinal, List<DeferrableConstraint> constraints) implements Step {
        public Defer {
            constraints = List.copyOf(constraints);
        }

        @Override
        public Defer at(int position) {
            return new Defer(position, constraints);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.defer(this);
        }
    }

    /**
     * Lets the database check the constraints that were deferred, and from now on at once again: a violation belongs to
     * the delete, and not to a commit that may be somebody else's.
     *
     * @param constraints the constraints; at least one
     * @param deferredAgain those among them that every transaction of the database begins with deferred, and that are left
     *     so; empty in a plan of the compiler, which does not know
     */
    record Enforce(int ordinal, List<DeferrableConstraint> constraints, List<DeferrableConstraint> deferredAgain)
            implements Step {
        public Enforce {
            constraints = List.copyOf(constraints);
            deferredAgain = List.copyOf(deferredAgain);
        }

        @Override
        public Enforce at(int position) {
            return new Enforce(position, constraints, deferredAgain);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.enforce(this);
        }
    }

    /** Takes rows of a table away: deletes or marks them. */
    sealed interface Taking extends Step permits Delete, Mark {

        Table table();

        /** How its rows are named. */
        Rows rows();

        /** The references that name or order its rows. */
        List<Reference> through();
    }

    /**
     * Deletes the deleted rows of a table.
     *
     * @param table the table
     * @param rows how its rows are named
     * @param through with {@link Rows#REFERRING}: the references, all of this table, whose parents were collected; with
     *     {@link Rows#DEEPEST_FIRST}: the references of this table to itself that order its rows
     */
    record Delete(int ordinal, Table table, Rows rows, List<Reference> through) implements Taking {
        public Delete {
            through = List.copyOf(through);
        }

        @Override
        public Delete at(int position) {
            return new Delete(position, table, rows, through);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /**
     * Marks the rows of a table that are live and go to the trash: with the time and the id of the delete, and who asked
     * for it, as the table keeps them. Its version is incremented. Rows that the same delete has removed are not there
     * any more.
     *
     * @param table a table of a soft-deletable model
     * @param rows how its rows are named, but never {@link Rows#DEEPEST_FIRST}
     * @param through with {@link Rows#REFERRING}: the references, all of this table, whose parents were collected
     */
    record Mark(int ordinal, Table table, Rows rows, List<Reference> through) implements Taking {
        public Mark {
            through = List.copyOf(through);
        }

        @Override
        public Mark at(int position) {
            return new Mark(position, table, rows, through);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.mark(this);
        }
    }

    /** How a delete or mark step names its rows. */
    enum Rows {
        /** By the keys that its collect step has found. */
        COLLECTED,
        /**
         * By the keys that its collect step has found, a row after those that refer to it, because no reference between
         * them is cleared. Rows that refer to each other in a circle have no such order, and are pointed at themselves
         * first. A database that checks constraints at the end of each statement needs neither.
         */
        DEEPEST_FIRST,

        /** By the keys of the deleted rows that they refer to: nothing depends on them, so their own were not read. */
        REFERRING,
        /** By the condition of the roots: nothing depends on them. */
        ROOTS
    }
}
