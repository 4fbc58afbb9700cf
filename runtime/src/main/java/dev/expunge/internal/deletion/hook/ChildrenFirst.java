package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.spi.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the rows of one table so that each comes before the rows that it refers to. In a circle of rows, the one that was
 * found last comes first.
 */
final class ChildrenFirst {

    private final CollectedRows rows;
    private final List<List<Integer>> parents = new ArrayList<>();
    private final int[] children;
    private final boolean[] placed;
    private final Deque<Integer> free = new ArrayDeque<>();

    ChildrenFirst(Step.Collect step, CollectedRows rows) {
        this.rows = rows;
        this.children = new int[rows.size()];
        this.placed = new boolean[rows.size()];
        for (int position = 0; position < rows.size(); position++) {
            parents.add(new ArrayList<>());
        }
        step.through().stream().filter(Reference::isToItself).forEach(this::link);
    }

    List<Integer> positions() {
        List<Integer> ordered = new ArrayList<>(rows.size());
        for (int position = 0; position < rows.size(); position++) {
            if (children[position] == 0) {
                free.add(position);
            }
        }
        for (int last = rows.size() - 1; last >= 0; last--) {
            placeFree(ordered);
            place(last, ordered);
        }
        return ordered;
    }

    private void link(Reference reference) {
        Map<List<Object>, Integer> positions = new HashMap<>();
        for (int position = 0; position < rows.size(); position++) {
            int parent = position;
            rows.identity(position, reference.parentColumns()).ifPresent(value -> positions.put(value, parent));
        }
        for (int position = 0; position < rows.size(); position++) {
            int child = position;
            rows.identity(position, reference.columns()).map(positions::get).ifPresent(parent -> link(child, parent));
        }
    }

    private void link(int child, int parent) {
        if (child != parent) {
            parents.get(child).add(parent);
            children[parent]++;
        }
    }

    private void placeFree(List<Integer> ordered) {
        while (!free.isEmpty()) {
            place(free.remove(), ordered);
        }
    }

    private void place(int position, List<Integer> ordered) {
        if (placed[position]) {
            return;
        }
        placed[position] = true;
        ordered.add(position);
        for (int parent : parents.get(position)) {
            children[parent]--;
            if (children[parent] == 0) {
                free.add(parent);
            }
        }
    }
}
