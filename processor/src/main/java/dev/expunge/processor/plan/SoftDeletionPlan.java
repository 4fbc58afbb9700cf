package dev.expunge.processor.plan;

import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/**
 * What moving rows of one soft-deletable model to the trash does.
 *
 * @param marking the rows that are marked, among live rows only
 * @param deleting the rows that are deleted for good with them, trash included; without steps if there are none
 * @param entries the references over which these are found: of deleted rows to marked ones
 */
public record SoftDeletionPlan(DeletionPlan marking, DeletionPlan deleting, List<Edge> entries) {

    public SoftDeletionPlan {
        entries = List.copyOf(entries);
    }

    public ModelDescriptor root() {
        return marking.root();
    }
}
