package dev.expunge.processor.graph;

import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes models and references apart into components. */
final class Components {

    private final List<ModelDescriptor> models;
    private final Map<TypeName, Integer> numbers = new HashMap<>();
    private final List<Edge> edges;

    private Components(List<ModelDescriptor> models, List<Edge> edges) {
        this.models = models;
        models.forEach(model -> numbers.put(model.type(), numbers.size()));
        this.edges = edges.stream()
                .filter(edge -> numbers.containsKey(edge.parent().type()))
                .toList();
    }

    /**
     * Returns the components, parents first. References to other models are left out.
     *
     * @param models the models; their order decides among those that no reference orders
     * @param edges references of these models
     */
    static List<Component> parentsFirst(List<ModelDescriptor> models, List<Edge> edges) {
        return new Components(models, edges).components();
    }

    private List<Component> components() {
        List<List<Integer>> found = StrongConnections.of(parents());
        List<List<Edge>> inside = edgesInside(found);
        List<Component> components = new ArrayList<>();
        for (List<Integer> members : found) {
            components.add(new Component(members.stream().map(models::get).toList(), inside.get(components.size())));
        }
        return components;
    }

    private List<List<Integer>> parents() {
        List<List<Integer>> parents = emptyLists(models.size());
        edges.forEach(edge -> parents.get(number(edge.child())).add(number(edge.parent())));
        return parents;
    }

    private List<List<Edge>> edgesInside(List<List<Integer>> found) {
        int[] componentOf = new int[models.size()];
        for (int component = 0; component < found.size(); component++) {
            for (int member : found.get(component)) {
                componentOf[member] = component;
            }
        }
        List<List<Edge>> inside = emptyLists(found.size());
        for (Edge edge : edges) {
            int component = componentOf[number(edge.child())];
            if (component == componentOf[number(edge.parent())]) {
                inside.get(component).add(edge);
            }
        }
        return inside;
    }

    private int number(ModelDescriptor model) {
        return numbers.getOrDefault(model.type(), -1);
    }

    private static <T> List<List<T>> emptyLists(int size) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
