package dev.expunge.processor.graph;

import static java.util.Comparator.comparing;

import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

/**
 * The models whose rows one of the two halves of a delete may take: those that it starts from, and every model that refers
 * to one of them by CASCADE.
 *
 * <p>A delete for good starts from its root. A move to the trash starts from its root, too, and goes on among
 * soft-deletable models only; what it deletes for good starts from the models that refer to marked rows, and has no root.
 */
public final class DeletionClosure {

    private final ModelGraph graph;
    private final Optional<ModelDescriptor> root;
    private final Predicate<Edge> followed;
    private final Map<TypeName, Integer> discovery = new HashMap<>();
    private final List<ModelDescriptor> models = new ArrayList<>();
    private final List<Component> components;

    private DeletionClosure(
            ModelGraph graph, Optional<ModelDescriptor> root, List<ModelDescriptor> starts, Predicate<Edge> followed) {
        this.graph = graph;
        this.root = root;
        this.followed = followed;
        discover(starts);
        models.sort(comparing(ModelDescriptor::type));
        components = connect();
    }

    static DeletionClosure of(ModelGraph graph, ModelDescriptor root) {
        return new DeletionClosure(graph, Optional.of(root), List.of(root), Edge::cascades);
    }

    static DeletionClosure marking(ModelGraph graph, ModelDescriptor root) {
        DeletionClosure marking = new DeletionClosure(graph, Optional.of(root), List.of(root), Edge::marks);
        DeletionClosure whole = of(graph, root);
        marking.components.sort(comparing(whole::position));
        return marking;
    }

    static DeletionClosure below(DeletionClosure marking) {
        List<ModelDescriptor> starts =
                marking.entries().stream().map(Edge::child).distinct().toList();
        return new DeletionClosure(marking.graph, Optional.empty(), starts, Edge::cascades);
    }

    public ModelGraph graph() {
        return graph;
    }

    /** Whether the roots are rows of the model. */
    public boolean holdsRoots(ModelDescriptor model) {
        return root.filter(found -> found.type().equals(model.type())).isPresent();
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
     * parent in it, so leaving that out changes nothing. What is left out of a marking closure may have one: it takes
     * the order of the whole closure of its root.
     */
    public List<Component> components() {
        return List.copyOf(components);
    }

    /** Returns the CASCADE references of a model over which its rows are reached. */
    public List<Edge> cascades(ModelDescriptor child) {
        return graph.references(child).stream()
                .filter(followed)
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

    /** Returns the references of rows that are deleted for good when rows of the closure go to the trash. */
    public List<Edge> entries() {
        return referrers().stream().filter(Edge::enters).toList();
    }

    private void discover(List<ModelDescriptor> starts) {
        Queue<ModelDescriptor> open = new ArrayDeque<>();
        starts.forEach(start -> reach(start, open));
        while (!open.isEmpty()) {
            ModelDescriptor parent = open.remove();
            models.add(parent);
            for (Edge edge : graph.referrers(parent)) {
                if (followed.test(edge)) {
                    reach(edge.child(), open);
                }
            }
        }
    }

    private void reach(ModelDescriptor model, Queue<ModelDescriptor> open) {
        if (discovery.putIfAbsent(model.type(), discovery.size()) == null) {
            open.add(model);
        }
    }

    private List<Component> connect() {
        List<Edge> cascades =
                models.stream().flatMap(model -> cascades(model).stream()).toList();
        List<Component> connected = new ArrayList<>();
        Components.parentsFirst(models, cascades).forEach(component -> connected.add(nearestFirst(component)));
        return connected;
    }

    private Component nearestFirst(Component component) {
        List<ModelDescriptor> ordered = component.models().stream()
                .sorted(comparing(model -> discovery.getOrDefault(model.type(), 0)))
                .toList();
        return new Component(ordered, component.edges());
    }

    /** Returns the position of the component that holds the models of another one. */
    private int position(Component part) {
        int position = 0;
        while (!components.get(position).models().contains(part.models().get(0))) {
            position++;
        }
        return position;
    }
}
