package dev.expunge.processor.graph;

import dev.expunge.processor.model.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** Finds a shortest way from a model of a cyclic component back to itself, to show it to people. */
final class CircleSearch {

    private final Component component;
    private final TypeName start;
    private final Queue<List<Edge>> open = new ArrayDeque<>();
    private final Set<TypeName> reached = new HashSet<>();

    CircleSearch(Component component) {
        this.component = component;
        this.start = component.models().get(0).type();
    }

    /** Returns the references of the circle: each leads to the child of the next, the last to the child of the first. */
    List<Edge> circle() {
        List<Edge> way = List.of();
        do {
            goOn(way);
            way = open.remove();
        } while (!end(way).equals(start));
        return way;
    }

    private void goOn(List<Edge> way) {
        for (Edge edge : component.edges()) {
            if (edge.child().type().equals(end(way))
                    && reached.add(edge.parent().type())) {
                List<Edge> longer = new ArrayList<>(way);
                longer.add(edge);
                open.add(longer);
            }
        }
    }

    private TypeName end(List<Edge> way) {
        return way.isEmpty() ? start : way.get(way.size() - 1).parent().type();
    }
}
