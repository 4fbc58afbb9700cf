package dev.expunge.processor.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.Set;

/** One step of a plan; the same family as the runtime's, without the runtime. */
public sealed interface PlannedStep {

    /** Finds the keys of deleted rows of a model, over references of its own; see {@link PlannedReason}. */
    record Collect(ModelDescriptor model, List<Edge> through, Set<PlannedReason> reasons) implements PlannedStep {}

    /** Collects the models of a cycle in rounds. */
    record Repeat(List<Collect> collects) implements PlannedStep {}

    /** Refuses the delete if rows refer to deleted rows. */
    record Guard(Edge reference, OnDelete action) implements PlannedStep {}

    /** Takes a reference away on deleted rows. */
    record Clear(Edge reference) implements PlannedStep {}

    /** Sets a reference of rows that stay to null. */
    record SetNull(Edge reference) implements PlannedStep {}

    /** Sets a reference of rows that stay to its columns' defaults. */
    record SetDefault(Edge reference) implements PlannedStep {}

    /** Deletes the rows whose keys were collected. */
    record Delete(ModelDescriptor model) implements PlannedStep {}

    /** Deletes the rows that refer to deleted rows; nothing depends on them. */
    record DeleteReferring(ModelDescriptor model, List<Edge> through) implements PlannedStep {}

    /** Deletes the roots by their condition; nothing depends on them. */
    record DeleteRoots(ModelDescriptor model) implements PlannedStep {}
}
