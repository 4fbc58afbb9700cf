package dev.expunge.processor.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the strongly connected components of a directed graph over the numbers from 0, by Tarjan's algorithm without
 * recursion, so that a long chain of models cannot exhaust the stack.
 *
 * <p>A component comes after all components that its nodes point to.
 */
final class StrongConnections {

    private static final int UNSEEN = -1;

    private final List<List<Integer>> targets;
    private final int[] index;
    private final int[] lowest;
    private final int[] next;
    private final boolean[] open;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> members = new ArrayDeque<>();
    private final List<List<Integer>> components = new ArrayList<>();
    private int seen;

    private StrongConnections(List<List<Integer>> targets) {
        this.targets = targets;
        this.index = new int[targets.size()];
        this.lowest = new int[targets.size()];
        this.next = new int[targets.size()];
        this.open = new boolean[targets.size()];
        Arrays.fill(index, UNSEEN);
    }

    /** Returns the components of the graph in which node {@code n} points to {@code targets.get(n)}. */
    static List<List<Integer>> of(List<List<Integer>> targets) {
        StrongConnections search = new StrongConnections(targets);
        for (int node = 0; node < targets.size(); node++) {
            if (search.index[node] == UNSEEN) {
                search.walkFrom(node);
            }
        }
        return search.components;
    }

    private void walkFrom(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int node = path.element();
            if (next[node] < targets.get(node).size()) {
                follow(node, targets.get(node).get(next[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        index[node] = seen;
        lowest[node] = seen;
        seen++;
        open[node] = true;
        path.push(node);
        members.push(node);
    }

    private void follow(int node, int target) {
        if (index[target] == UNSEEN) {
            enter(target);
        } else if (open[target]) {
            lowest[node] = Math.min(lowest[node], index[target]);
        }
    }

    private void leave(int node) {
        path.pop();
        if (!path.isEmpty()) {
            lowest[path.element()] = Math.min(lowest[path.element()], lowest[node]);
        }
        if (lowest[node] == index[node]) {
            components.add(close(node));
        }
    }

    private List<Integer> close(int first) {
        List<Integer> component = new ArrayList<>();
        int member;
        do {
            member = members.pop();
            open[member] = false;
            component.add(member);
        } while (member != first);
        component.sort(null);
        return component;
    }
}
