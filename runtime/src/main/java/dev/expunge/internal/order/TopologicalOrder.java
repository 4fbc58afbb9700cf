package dev.expunge.internal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Orders positions so that each comes after those that it waits for. In a circle any comes first, after all outside that
 * the circle waits for: a depth-first walk leaves a position behind everything that it leads to.
 */
public final class TopologicalOrder {

    private final List<List<Integer>> waitsFor;
    private final boolean[] entered;
    private final boolean[] placed;
    private final List<Integer> ordered;

    private TopologicalOrder(List<List<Integer>> waitsFor) {
        this.waitsFor = waitsFor;
        this.entered = new boolean[waitsFor.size()];
        this.placed = new boolean[waitsFor.size()];
        this.ordered = new ArrayList<>(waitsFor.size());
    }

    /** Returns all positions in order, given for each those that it waits for; it may wait for itself. */
    public static List<Integer> of(List<List<Integer>> waitsFor) {
        TopologicalOrder order = new TopologicalOrder(waitsFor);
        for (int position = 0; position < waitsFor.size(); position++) {
            order.place(position);
        }
        return order.ordered;
    }

    /** Chains are too long to recurse. */
    private void place(int last) {
        Deque<Integer> open = new ArrayDeque<>(List.of(last));
        while (!open.isEmpty()) {
            int position = open.element();
            if (!entered[position]) {
                entered[position] = true;
                waitsFor.get(position).stream().filter(other -> !entered[other]).forEach(open::push);
            } else {
                open.remove();
                if (!placed[position]) {
                    placed[position] = true;
                    ordered.add(position);
                }
            }
        }
    }
}
