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

/** A database in memory that, like the strictest ones, checks every reference at every row. */
final class Rows {

    /** Row numbers by model, and what each reference holds, by its label; a row without an entry refers to nothing. */
    private final ModelGraph graph;

    private final Map<String, Set<Integer>> rows = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> held = new TreeMap<>();

    private final Set<String> deferred = new TreeSet<>();

    /** The rows in the trash, as {@code Model row}. */
    private final Set<String> trash = new TreeSet<>();

    private Rows(ModelGraph graph) {
        this.graph = graph;
    }

    /** Returns rows 1 to {@code count} in each model, which refer to each other as the numbers happen to say. */
    static Rows of(ModelGraph graph, int count, List<Integer> numbers) {
        Rows database = new Rows(graph);
        int next = 0;
        for (ModelDescriptor model : graph.models()) {
            for (int row = 1; row <= count; row++) {
                database.of(model).add(row);
                for (Edge edge : graph.references(model)) {
                    int number = numbers.get(next++ % numbers.size()) % (count + 1);
                    database.point(edge, row, number == 0 && !edge.field().nullable() ? 1 : number);
                }
            }
        }
        return database;
    }

    Rows copy() {
        Rows copy = new Rows(graph);
        rows.forEach((model, numbers) -> copy.rows.put(model, new TreeSet<>(numbers)));
        held.forEach((edge, targets) -> copy.held.put(edge, new TreeMap<>(targets)));
        copy.trash.addAll(trash);
        return copy;
    }

    Set<Integer> of(ModelDescriptor model) {
        return rows.computeIfAbsent(model.type().nestedName(), name -> new TreeSet<>());
    }

    /** Returns the rows that refer to one of {@code parents}. */
    Set<Integer> referring(Edge edge, Set<Integer> parents) {
        Set<Integer> referring = new TreeSet<>();
        heldBy(edge).forEach((row, target) -> {
            if (parents.contains(target)) {
                referring.add(row);
            }
        });
        return referring;
    }

    /** Returns what a row refers to; 0 is nothing. */
    int target(Edge edge, int row) {
        return heldBy(edge).getOrDefault(row, 0);
    }

    void point(Edge edge, int row, int target) {
        if (target == 0) {
            heldBy(edge).remove(row);
        } else {
            heldBy(edge).put(row, target);
        }
    }

    /** Moves a row to the trash, if it is there. */
    void mark(ModelDescriptor model, int row) {
        if (of(model).contains(row)) {
            trash.add(model.type().nestedName() + " " + row);
        }
    }

    boolean isLive(ModelDescriptor model, int row) {
        return !trash.contains(model.type().nestedName() + " " + row);
    }

    /** Removes a row, unless another one still refers to it. */
    void delete(ModelDescriptor model, int row) {
        for (Edge edge : graph.referrers(model)) {
            Set<Integer> referring = referring(edge, Set.of(row));
            boolean byItselfOnly = edge.toItself() && referring.equals(Set.of(row));
            if (isChecked(edge) && !referring.isEmpty() && !byItselfOnly) {
                throw new IllegalStateException(edge.label() + " still refers to row " + row);
            }
        }
        remove(model, row);
    }

    private boolean isChecked(Edge edge) {
        return edge.onDelete() != OnDelete.DO_NOTHING && !deferred.contains(edge.label());
    }

    /** Lets a reference be checked later. */
    void defer(Edge edge) {
        deferred.add(edge.label());
    }

    /** Checks a reference that was deferred. */
    void enforce(Edge edge) {
        deferred.remove(edge.label());
        heldBy(edge).forEach((row, target) -> {
            if (!of(edge.parent()).contains(target)) {
                throw new IllegalStateException(edge.label() + " of row " + row + " refers to nothing");
            }
        });
    }

    /** Removes a row whatever refers to it. */
    void remove(ModelDescriptor model, int row) {
        of(model).remove(row);
        trash.remove(model.type().nestedName() + " " + row);
        graph.references(model).forEach(edge -> heldBy(edge).remove(row));
    }

    @Override
    public String toString() {
        return rows + " " + held + " trash " + trash;
    }

    private Map<Integer, Integer> heldBy(Edge edge) {
        return held.computeIfAbsent(edge.label(), label -> new TreeMap<>());
    }
}
