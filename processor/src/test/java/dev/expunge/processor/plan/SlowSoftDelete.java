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

/** Moves rows to the trash as the meaning of the actions says, word for word. */
final class SlowSoftDelete {

    private static final Set<OnDelete> SETS = Set.of(OnDelete.SET_DEFAULT, OnDelete.SET);

    private final ModelGraph graph;
    private final Rows database;
    private final Map<String, Set<Integer>> marked = new TreeMap<>();
    private final Map<String, Set<Integer>> deleted = new TreeMap<>();

    SlowSoftDelete(ModelGraph graph, Rows database) {
        this.graph = graph;
        this.database = database.copy();
    }

    Outcome run(ModelDescriptor root, Set<Integer> roots) {
        addLive(root, roots);
        while (addMarked()) {}
        while (addDeleted()) {}
        String refusal = refusal();
        if (refusal.isEmpty()) {
            graph.edges().forEach(this::change);
            graph.models().forEach(model -> of(deleted, model).forEach(row -> database.remove(model, row)));
            graph.models().forEach(model -> of(marked, model).forEach(row -> database.mark(model, row)));
        }
        return new Outcome(refusal, database.toString());
    }

    private boolean addMarked() {
        boolean added = false;
        for (Edge edge : graph.edges()) {
            if (edge.onDelete() == OnDelete.CASCADE && edge.child().isSoftDeletable()) {
                added |= addLive(edge.child(), referring(edge, marked));
            }
        }
        return added;
    }

    private boolean addLive(ModelDescriptor model, Set<Integer> rows) {
        Set<Integer> live = new TreeSet<>(rows);
        live.removeIf(row -> !database.isLive(model, row));
        return of(marked, model).addAll(live);
    }

    private boolean addDeleted() {
        boolean added = false;
        for (Edge edge : graph.edges()) {
            if (edge.enters()) {
                added |= of(deleted, edge.child()).addAll(referring(edge, marked));
            }
            if (edge.onDelete() == OnDelete.CASCADE) {
                added |= of(deleted, edge.child()).addAll(referring(edge, deleted));
            }
        }
        return added;
    }

    private String refusal() {
        for (Set<OnDelete> actions : List.of(Set.of(OnDelete.PROTECT), Set.of(OnDelete.RESTRICT), SETS)) {
            if (graph.edges().stream().anyMatch(edge -> actions.contains(edge.onDelete()) && refuses(edge))) {
                return actions.size() == 1 ? actions.iterator().next().name() : OnDelete.SET_DEFAULT.name();
            }
        }
        return "";
    }

    private boolean refuses(Edge edge) {
        Set<Integer> ofMarked = referring(edge, marked);
        ofMarked.removeIf(row -> !database.isLive(edge.child(), row));
        Set<Integer> ofDeleted = referring(edge, deleted);
        switch (edge.onDelete()) {
            case PROTECT -> {
                ofDeleted.addAll(ofMarked);
                ofDeleted.removeIf(row -> edge.toItself() && database.target(edge, row) == row);
                return !ofDeleted.isEmpty();
            }
            case RESTRICT -> {
                ofMarked.removeAll(of(marked, edge.child()));
                ofDeleted.addAll(ofMarked);
                ofDeleted.removeAll(of(deleted, edge.child()));
                return !ofDeleted.isEmpty();
            }
            default -> {
                ofDeleted.removeAll(of(deleted, edge.child()));
                return !ofDeleted.isEmpty() && of(deleted, edge.parent()).contains(SlowDelete.DEFAULT);
            }
        }
    }

    private void change(Edge edge) {
        Set<Integer> staying = referring(edge, deleted);
        staying.removeAll(of(deleted, edge.child()));
        if (edge.onDelete() == OnDelete.SET_NULL) {
            staying.forEach(row -> database.point(edge, row, 0));
        }
        if (SETS.contains(edge.onDelete())) {
            staying.forEach(row -> database.point(edge, row, SlowDelete.DEFAULT));
        }
    }

    private Set<Integer> referring(Edge edge, Map<String, Set<Integer>> rows) {
        return database.referring(edge, of(rows, edge.parent()));
    }

    private static Set<Integer> of(Map<String, Set<Integer>> rows, ModelDescriptor model) {
        return rows.computeIfAbsent(model.type().nestedName(), name -> new TreeSet<>());
    }
}
