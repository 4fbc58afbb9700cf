package dev.expunge.processor.rule;

import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;

/** What messages call things. */
final class Labels {

    private Labels() {}

    /** Returns {@code Model.field}. */
    static String of(ModelDescriptor model, FieldDescriptor field) {
        return model.type().simple() + "." + field.name();
    }
}
