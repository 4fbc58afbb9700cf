package dev.expunge.processor.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** Names the references that no step is about: those to deleted rows, and to rows that the database deletes then. */
final class LeftToDatabase {

    private final DeletionClosure closure;

    LeftToDatabase(DeletionClosure closure) {
        this.closure = closure;
    }

    List<Edge> references() {
        List<Edge> left = new ArrayList<>();
        Set<TypeName> seen = new HashSet<>();
        Queue<Edge> open = new ArrayDeque<>(closure.referrers());
        while (!open.isEmpty()) {
            Edge edge = open.remove();
            if (edge.isLeftToDatabase()) {
                left.add(edge);
            }
            boolean deletedUnseen = edge.onDelete() == OnDelete.DB_CASCADE && !closure.contains(edge.child());
            if (deletedUnseen && seen.add(edge.child().type())) {
                open.addAll(closure.graph().referrers(edge.child()));
            }
        }
        return left;
    }
}
