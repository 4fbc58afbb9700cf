package dev.expunge.processor.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One step of a plan; the same family as the runtime's, without the runtime. */
public sealed interface PlannedStep {

    /** Returns what a visitor makes of this step. */
    <R> R accept(PlannedStepVisitor<R> visitor);

    /**
     * Finds the keys of deleted rows of a model: the roots, if it is the plan's root, and the rows that refer to deleted
     * rows over references of its own.
     *
     * @param reasons why keys are needed, in the order of their constants; at least one
     */
    record Collect(ModelDescriptor model, List<Edge> through, Set<PlannedReason> reasons) implements PlannedStep {
        public Collect {
            through = List.copyOf(through);
            reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        }

        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.collect(this);
        }
    }

    /** Collects the models of a cycle in rounds. */
    record Repeat(List<Collect> collects) implements PlannedStep {
        public Repeat {
            collects = List.copyOf(collects);
        }

        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.repeat(this);
        }
    }

    /** Refuses the delete if rows refer to deleted rows. */
    record Guard(Edge reference, OnDelete action) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.guard(this);
        }
    }

    /** Takes a reference away on deleted rows. */
    record Clear(Edge reference) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.clear(this);
        }
    }

    /** Sets a reference of rows that stay to null. */
    record SetNull(Edge reference) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.setNull(this);
        }
    }

    /** Sets a reference of rows that stay to its columns' defaults. */
    record SetDefault(Edge reference) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.setDefault(this);
        }
    }

    /** Sets a reference of rows that stay to the value that it declares. */
    record SetTo(Edge reference) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.setTo(this);
        }

        /** Returns the value as text. */
        public String literal() {
            return reference.reference().action().value().literal();
        }
    }

    /** Sets a reference of rows that stay to what its supplier returns. */
    record SetFrom(Edge reference) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.setFrom(this);
        }

        public TypeName supplier() {
            return reference.reference().action().value().supplier().orElseThrow();
        }
    }

    /** Lets the database check the constraints of references later than at once. */
    record Defer(List<Edge> references) implements PlannedStep {
        public Defer {
            references = List.copyOf(references);
        }

        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.defer(this);
        }
    }

    /** Lets the database check the constraints that were deferred. */
    record Enforce(List<Edge> references) implements PlannedStep {
        public Enforce {
            references = List.copyOf(references);
        }

        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.enforce(this);
        }
    }

    /** Deletes the rows whose keys were collected. */
    record Delete(ModelDescriptor model) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /** Deletes the rows whose keys were collected, those that refer to others of them before these. */
    record DeleteDeepestFirst(ModelDescriptor model, List<Edge> by) implements PlannedStep {
        public DeleteDeepestFirst {
            by = List.copyOf(by);
        }

        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.deleteDeepestFirst(this);
        }
    }

    /** Deletes the rows that refer to deleted rows; nothing depends on them. */
    record DeleteReferring(ModelDescriptor model, List<Edge> through) implements PlannedStep {
        public DeleteReferring {
            through = List.copyOf(through);
        }

        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.deleteReferring(this);
        }
    }

    /** Deletes the roots by their condition; nothing depends on them. */
    record DeleteRoots(ModelDescriptor model) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.deleteRoots(this);
        }
    }

    /** Marks the rows whose keys were collected as deleted. */
    record Mark(ModelDescriptor model) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.mark(this);
        }
    }

    /** Marks the live rows that refer to marked rows; nothing depends on them. */
    record MarkReferring(ModelDescriptor model, List<Edge> through) implements PlannedStep {
        public MarkReferring {
            through = List.copyOf(through);
        }

        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.markReferring(this);
        }
    }

    /** Marks the roots by their condition; nothing depends on them. */
    record MarkRoots(ModelDescriptor model) implements PlannedStep {
        @Override
        public <R> R accept(PlannedStepVisitor<R> visitor) {
            return visitor.markRoots(this);
        }
    }
}
