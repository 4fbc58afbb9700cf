package dev.expunge.processor.graph;

import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.function.Predicate;

/**
 * Models that refer to each other in a circle, or one model alone.
 *
 * @param models its models
 * @param edges the references between them, those of a model to itself included
 */
public record Component(List<ModelDescriptor> models, List<Edge> edges) {

    public Component {
        models = List.copyOf(models);
        edges = List.copyOf(edges);
    }

    /** Whether following its references can lead back to where it started. */
    public boolean cyclic() {
        return !edges.isEmpty();
    }

    /** Returns the references of a shortest way around, from its first model back to it; only if it is cyclic. */
    public List<Edge> circle() {
        if (!cyclic()) {
            throw new IllegalStateException("No way leads around in " + this);
        }
        return new CircleSearch(this).circle();
    }

    /** Returns what it falls apart into, parents first, once some of its references are taken away. */
    public List<Component> without(Predicate<Edge> taken) {
        return Components.parentsFirst(
                models, edges.stream().filter(taken.negate()).toList());
    }
}
