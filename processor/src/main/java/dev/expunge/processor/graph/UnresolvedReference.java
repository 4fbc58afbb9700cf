package dev.expunge.processor.graph;

import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;

/** A reference to a model that was not linked. */
public record UnresolvedReference(ModelDescriptor child, FieldDescriptor field) {

    /** Returns the model that is missing. */
    public TypeName parent() {
        return field.reference().orElseThrow().parent();
    }

    /** Returns {@code Child.field}, as messages call this reference. */
    public String label() {
        return child.type().nestedName() + "." + field.name();
    }
}
