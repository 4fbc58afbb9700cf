package dev.expunge.processor.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Deletes as the meaning of the actions says, word for word: no plan, no order, no thought of speed. */
final class SlowDelete {

    private static final Set<OnDelete> SETS = Set.of(OnDelete.SET_DEFAULT, OnDelete.SET);

    /** The row that a SET_DEFAULT or SET reference falls back to. */
    static final int DEFAULT = 1;

    private final ModelGraph graph;
    private final Rows database;
    private final Map<String, Set<Integer>> deleted = new TreeMap<>();

    SlowDelete(ModelGraph graph, Rows database) {
        this.graph = graph;
        this.database = database.copy();
    }

    Outcome run(ModelDescriptor root, Set<Integer> roots) {
        deleted(root).addAll(roots);
        while (addReferring()) {}
        for (Set<OnDelete> actions : List.of(Set.of(OnDelete.PROTECT), Set.of(OnDelete.RESTRICT), SETS)) {
            if (graph.edges().stream().anyMatch(edge -> actions.contains(edge.onDelete()) && refuses(edge))) {
                String refusal = actions.size() == 1 ? actions.iterator().next().name() : OnDelete.SET_DEFAULT.name();
                return new Outcome(refusal, database.toString());
            }
        }
        graph.edges().forEach(this::change);
        graph.models().forEach(model -> deleted(model).forEach(row -> database.remove(model, row)));
        return new Outcome("", database.toString());
    }

    private boolean addReferring() {
        boolean added = false;
        for (Edge edge : graph.edges()) {
            if (edge.onDelete() == OnDelete.CASCADE) {
                added |= deleted(edge.child()).addAll(referring(edge));
            }
        }
        return added;
    }

    private boolean refuses(Edge edge) {
        return switch (edge.onDelete()) {
            case PROTECT ->
                referring(edge).stream().anyMatch(row -> !edge.toItself() || database.target(edge, row) != row);
            case RESTRICT -> !staying(edge).isEmpty();
            default -> !staying(edge).isEmpty() && deleted(edge.parent()).contains(DEFAULT);
        };
    }

    private void change(Edge edge) {
        if (edge.onDelete() == OnDelete.SET_NULL) {
            staying(edge).forEach(row -> database.point(edge, row, 0));
        }
        if (SETS.contains(edge.onDelete())) {
            staying(edge).forEach(row -> database.point(edge, row, DEFAULT));
        }
    }

    private Set<Integer> staying(Edge edge) {
        Set<Integer> staying = referring(edge);
        staying.removeAll(deleted(edge.child()));
        return staying;
    }

    private Set<Integer> referring(Edge edge) {
        return database.referring(edge, deleted(edge.parent()));
    }

    private Set<Integer> deleted(ModelDescriptor model) {
        return deleted.computeIfAbsent(model.type().nestedName(), name -> new TreeSet<>());
    }
}
