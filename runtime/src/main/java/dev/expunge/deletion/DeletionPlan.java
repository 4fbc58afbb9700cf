package dev.expunge.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What deleting rows of one model does, in order, as the compiler planned it. Immutable.
 *
 * @param root the table whose rows are deleted
 * @param steps the steps, numbered from 1
 * @param left the references that no step is about, because they are left to the database
 */
public record DeletionPlan(Table root, List<Step> steps, List<Left> left) {

    public DeletionPlan {
        steps = List.copyOf(steps);
        left = List.copyOf(left);
    }

    /**
     * A reference that no step is about: to rows that are deleted, by the library or by the database, of which only the
     * database takes care; or of rows that stay, and keep it, when what they refer to is marked.
     *
     * @param action {@link OnDelete#DO_NOTHING} or an action of the database; to marked rows also one that sets, and
     *     {@link OnDelete#CASCADE} if {@link dev.expunge.annotation.OnSoftDelete#KEEP} is declared
     */
    public record Left(Reference reference, OnDelete action) {}

    /** Starts the plan of a table; used by generated code. */
    public static Builder deleting(Table root) {
        return new Builder(root, root::equals);
    }

    /** Starts the plan of what marks the rows of a table; used by generated code for {@link SoftDeletionPlan}. */
    public static Builder marking(Table root) {
        return new Builder(root, root::equals);
    }

    /**
     * Starts the plan of what is physically deleted when rows of a table are marked: it starts from rows that refer to
     * marked rows, and not from roots; used by generated code for {@link SoftDeletionPlan}.
     */
    public static Builder deletingBelow(Table root) {
        return new Builder(root, table -> false);
    }

    /** Returns reasons as a set; used by generated code. */
    public static Set<Reason> because(Reason first, Reason... more) {
        return EnumSet.of(first, more);
    }

    /** Returns a collect step without its place in a plan, for {@link Builder#repeat}; used by generated code. */
    public static Step.Collect rows(Table table, Set<Reason> reasons, Reference... through) {
        return new Step.Collect(0, table, table.key(), false, List.of(through), reasons);
    }

    /** Returns a constraint to defer; used by generated code. */
    public static DeferrableConstraint constraint(String name, Reference reference) {
        return new DeferrableConstraint(name, reference);
    }

    /** Returns the same plan, whose collect steps keep what these references refer to as well. */
    DeletionPlan keepingParentsOf(List<Reference> references) {
        return new DeletionPlan(root, KeptColumns.addTo(steps, references), left);
    }

    /** Takes the steps of a plan in order and numbers them. Not safe for use by several threads. */
    public static final class Builder {

        private final Table root;
        private final Predicate<Table> holdsRoots;
        private final List<Step> steps = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();

        private Builder(Table root, Predicate<Table> holdsRoots) {
            this.root = root;
            this.holdsRoots = holdsRoots;
        }

        /** Adds {@link Step.Collect}; the roots are among the rows if the table is the plan's root. */
        public Builder collect(Table table, Set<Reason> reasons, Reference... through) {
            return add(placed(rows(table, reasons, through)));
        }

        /** Adds {@link Step.Repeat} over collect steps made by {@link DeletionPlan#rows}. */
        public Builder repeat(Step.Collect... collects) {
            return add(new Step.Repeat(
                    next(), Arrays.stream(collects).map(this::placed).toList()));
        }

        /** Adds {@link Step.Guard}. */
        public Builder guard(OnDelete action, Reference reference) {
            return add(new Step.Guard(next(), reference, action));
        }

        /** Adds {@link Step.Clear}. */
        public Builder clear(Reference reference) {
            return add(new Step.Clear(next(), reference));
        }

        /** Adds {@link Step.SetReference} to null. */
        public Builder setNull(Reference reference) {
            return add(new Step.SetReference(next(), reference, new Assignment.ToNull()));
        }

        /** Adds {@link Step.SetReference} to the columns' defaults. */
        public Builder setDefault(Reference reference, Object... values) {
            return add(new Step.SetReference(next(), reference, new Assignment.ToDefault(List.of(values))));
        }

        /** Adds {@link Step.SetReference} to a value that the reference declares. */
        public Builder setTo(Reference reference, Object value) {
            return add(new Step.SetReference(next(), reference, new Assignment.ToValue(value)));
        }

        /** Adds {@link Step.SetReference} to what a supplier returns. */
        public Builder setFrom(Reference reference, Supplier<?> supplier) {
            return add(new Step.SetReference(next(), reference, new Assignment.Supplied(supplier)));
        }

        /** Adds {@link Step.Defer}. */
        public Builder defer(DeferrableConstraint... constraints) {
            return add(new Step.Defer(next(), List.of(constraints)));
        }

        /** Adds {@link Step.Enforce}. */
        public Builder enforce(DeferrableConstraint... constraints) {
            return add(new Step.Enforce(next(), List.of(constraints), List.of()));
        }

        /** Adds {@link Step.Delete} of the rows whose keys were collected. */
        public Builder delete(Table table) {
            return add(new Step.Delete(next(), table, Step.Rows.COLLECTED, List.of()));
        }

        /** Adds {@link Step.Delete} of the rows whose keys were collected, deepest first by references of the table. */
        public Builder deleteDeepestFirst(Table table, Reference... toItself) {
            return add(new Step.Delete(next(), table, Step.Rows.DEEPEST_FIRST, List.of(toItself)));
        }

        /** Adds {@link Step.Delete} of the rows that refer to deleted rows. */
        public Builder deleteReferring(Table table, Reference... through) {
            return add(new Step.Delete(next(), table, Step.Rows.REFERRING, List.of(through)));
        }

        /** Adds {@link Step.Delete} of the roots by their condition. */
        public Builder deleteRoots() {
            return add(new Step.Delete(next(), root, Step.Rows.ROOTS, List.of()));
        }

        /** Adds {@link Step.Mark} of the rows whose keys were collected. */
        public Builder mark(Table table) {
            return add(new Step.Mark(next(), table, Step.Rows.COLLECTED, List.of()));
        }

        /** Adds {@link Step.Mark} of the live rows that refer to marked rows. */
        public Builder markReferring(Table table, Reference... through) {
            return add(new Step.Mark(next(), table, Step.Rows.REFERRING, List.of(through)));
        }

        /** Adds {@link Step.Mark} of the roots by their condition. */
        public Builder markRoots() {
            return add(new Step.Mark(next(), root, Step.Rows.ROOTS, List.of()));
        }

        /** Adds {@link Left}. */
        public Builder leave(OnDelete action, Reference reference) {
            left.add(new Left(reference, action));
            return this;
        }

        /** Adds {@link Left} with {@link OnDelete#CASCADE}: of rows that are kept when what they refer to is marked. */
        public Builder keep(Reference reference) {
            return leave(OnDelete.CASCADE, reference);
        }

        /** Returns the plan. */
        public DeletionPlan build() {
            return new DeletionPlan(root, KeptColumns.addTo(steps, List.of()), left);
        }

        private Step.Collect placed(Step.Collect collect) {
            return new Step.Collect(
                    next(),
                    collect.table(),
                    collect.columns(),
                    holdsRoots.test(collect.table()),
                    collect.through(),
                    collect.reasons());
        }

        private int next() {
            return steps.size() + 1;
        }

        private Builder add(Step step) {
            steps.add(step);
            return this;
        }
    }
}
