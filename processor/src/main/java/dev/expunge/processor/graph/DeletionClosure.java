package dev.expunge.processor.graph;

import static java.util.Comparator.comparing;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * The models whose rows a delete of a root's rows may take: the root, and every model that refers to one of them by
 * CASCADE.
 */
public final class DeletionClosure {

    private final ModelGraph graph;
    private final ModelDescriptor root;
    private final Map<TypeName, Integer> discovery = new HashMap<>();
    private final List<ModelDescriptor> models = new ArrayList<>();
    private final List<Component> components;

    DeletionClosure(ModelGraph graph, ModelDescriptor root) {
        this.graph = graph;
        this.root = root;
        discover();
        models.sort(comparing(ModelDescriptor::type));
        components = connect();
    }

    public ModelGraph graph() {
        return graph;
    }

    public ModelDescriptor root() {
        return root;
    }

    /** Returns the models, ordered by qualified name. */
    public List<ModelDescriptor> models() {
        return List.copyOf(models);
    }

    public boolean contains(ModelDescriptor model) {
        return discovery.containsKey(model.type());
    }

    /**
     * Returns the components over CASCADE, parents first; in each, the models nearest to the root come first.
     *
     * <p>Two closures that share models have them in the same order, up to the order within a component: whoever locks
     * rows in this order does not wait in a circle. The search starts from names, and what lies outside a closure has no
     * parent in it, so leaving that out changes nothing.
     */
    public List<Component> components() {
        return List.copyOf(components);
    }

    /** Returns the CASCADE references of a model over which its rows are reached. */
    public List<Edge> cascades(ModelDescriptor child) {
        return graph.references(child).stream()
                .filter(edge -> edge.onDelete() == OnDelete.CASCADE)
                .filter(edge -> contains(edge.parent()))
                .toList();
    }

    /** Returns every reference to a model of the closure, by its parent in the order of {@link #components()}. */
    public List<Edge> referrers() {
        return components.stream()
                .flatMap(component -> component.models().stream())
                .flatMap(parent -> graph.referrers(parent).stream())
                .toList();
    }

    private void discover() {
        Queue<ModelDescriptor> open = new ArrayDeque<>(List.of(root));
        discovery.put(root.type(), 0);
        while (!open.isEmpty()) {
            ModelDescriptor parent = open.remove();
            models.add(parent);
            for (Edge edge : graph.referrers(parent)) {
                if (edge.onDelete() == OnDelete.CASCADE && !contains(edge.child())) {
                    discovery.put(edge.child().type(), discovery.size());
                    open.add(edge.child());
                }
            }
        }
    }

    private List<Component> connect() {
        List<Edge> cascades =
                models.stream().flatMap(model -> cascades(model).stream()).toList();
        return Components.parentsFirst(models, cascades).stream()
                .map(this::nearestFirst)
                .toList();
    }

    private Component nearestFirst(Component component) {
        List<ModelDescriptor> ordered = component.models().stream()
                .sorted(comparing(model -> discovery.getOrDefault(model.type(), 0)))
                .toList();
        return new Component(ordered, component.edges());
    }
}
