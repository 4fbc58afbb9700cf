package dev.expunge.processor.plan;

import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.graph.Edge;
import java.util.List;

/** Names the references of rows that stay, and keep their reference, while what they refer to goes to the trash. */
final class Staying {

    private final DeletionClosure marking;

    Staying(DeletionClosure marking) {
        this.marking = marking;
    }

    List<Edge> references() {
        return marking.referrers().stream().filter(this::stays).toList();
    }

    /** Links are never asked about: they are out of sight with either side. */
    private boolean stays(Edge edge) {
        return marking.graph().isModel(edge.child())
                && switch (edge.onDelete()) {
                    case PROTECT, RESTRICT -> false;
                    case CASCADE -> edge.stays();
                    case SET_NULL, SET_DEFAULT, SET, DO_NOTHING, DB_CASCADE, DB_SET_NULL, DB_SET_DEFAULT -> true;
                };
    }
}
