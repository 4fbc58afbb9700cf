package dev.expunge.processor.graph;

import dev.expunge.processor.model.DeferrableReference;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The models of a registry and the references between them, those of join tables included.
 *
 * <p>Every list is ordered by the models' qualified names, then by the order of their fields, whatever the order in which
 * the models were given.
 */
public final class ModelGraph {

    private final Map<TypeName, ModelDescriptor> models = new TreeMap<>();
    private final List<ModelDescriptor> joinTables = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<UnresolvedReference> unresolved = new ArrayList<>();
    private final Map<TypeName, List<Edge>> referrers = new HashMap<>();
    private final Map<TypeName, List<Edge>> references = new HashMap<>();

    private final List<DeferrableReference> deferrable;

    private ModelGraph(List<DeferrableReference> deferrable) {
        this.deferrable = List.copyOf(deferrable);
    }

    /** Links models whose constraints are all checked at once. */
    public static ModelGraph link(List<ModelDescriptor> models) {
        return link(models, List.of());
    }

    /**
     * Links models; references to models that are not among them become {@link #unresolved()}.
     *
     * @param deferrable the references whose constraints can be checked later
     */
    public static ModelGraph link(List<ModelDescriptor> models, List<DeferrableReference> deferrable) {
        ModelGraph graph = new ModelGraph(deferrable);
        models.forEach(graph::add);
        graph.models.values().forEach(graph::linkReferences);
        graph.models.values().stream()
                .flatMap(model -> model.joins().stream())
                .map(JoinNodes::of)
                .forEach(graph.joinTables::add);
        graph.joinTables.forEach(graph::linkReferences);
        return graph;
    }

    /** Returns the models; join tables are none. */
    public List<ModelDescriptor> models() {
        return List.copyOf(models.values());
    }

    /** Whether this is a model, and not a join table. */
    public boolean isModel(ModelDescriptor table) {
        return models.containsKey(table.type());
    }

    /** Returns the models and the join tables in circles and alone, parents first, as these references order them. */
    public List<Component> parentsFirst(Predicate<Edge> ordering) {
        List<ModelDescriptor> tables =
                Stream.concat(models.values().stream(), joinTables.stream()).toList();
        return Components.parentsFirst(tables, edges.stream().filter(ordering).toList());
    }

    public List<Edge> edges() {
        return List.copyOf(edges);
    }

    /** Returns the references to models that were not given. */
    public List<UnresolvedReference> unresolved() {
        return List.copyOf(unresolved);
    }

    /** Returns the references to a model. */
    public List<Edge> referrers(ModelDescriptor parent) {
        return List.copyOf(referrers.getOrDefault(parent.type(), List.of()));
    }

    /** Returns the references of a model. */
    public List<Edge> references(ModelDescriptor child) {
        return List.copyOf(references.getOrDefault(child.type(), List.of()));
    }

    /** Returns the references that hold the value of a reference's own field, which is then no key. */
    public List<Edge> holdersOf(Edge edge) {
        return referrers(edge.child()).stream()
                .filter(holder ->
                        holder.reference().parentFields().contains(edge.field().name()))
                .filter(holder -> !holder.reference().toKey())
                .toList();
    }

    /** Returns the models whose rows a delete of a root's rows may take. */
    public DeletionClosure closure(ModelDescriptor root) {
        return DeletionClosure.of(this, root);
    }

    /** Returns the models whose rows go to the trash with a soft-deletable root's rows. */
    public DeletionClosure markingClosure(ModelDescriptor root) {
        return DeletionClosure.marking(this, root);
    }

    /** Returns the models whose rows are deleted for good when rows of a marking closure go to the trash. */
    public DeletionClosure closureBelow(DeletionClosure marking) {
        return DeletionClosure.below(marking);
    }

    private void add(ModelDescriptor model) {
        if (models.put(model.type(), model) != null) {
            throw new IllegalArgumentException(model.type().qualified() + " is given twice");
        }
    }

    private void linkReferences(ModelDescriptor child) {
        for (FieldDescriptor field : child.references()) {
            UnresolvedReference reference = new UnresolvedReference(child, field);
            ModelDescriptor parent = models.get(reference.parent());
            if (parent == null) {
                unresolved.add(reference);
            } else {
                add(new Edge(child, field, parent, constraint(child, field)));
            }
        }
    }

    private Optional<String> constraint(ModelDescriptor child, FieldDescriptor field) {
        return deferrable.stream()
                .filter(declared -> declared.model().equals(child.type())
                        && declared.field().equals(field.name()))
                .map(DeferrableReference::constraint)
                .findFirst();
    }

    private void add(Edge edge) {
        edges.add(edge);
        references
                .computeIfAbsent(edge.child().type(), type -> new ArrayList<>())
                .add(edge);
        referrers
                .computeIfAbsent(edge.parent().type(), type -> new ArrayList<>())
                .add(edge);
    }
}
