package dev.expunge.processor.emit.model;

import dev.expunge.processor.emit.code.KeyCode;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.List;

/** Writes the classes of one model, from what is known of it alone. */
public final class ModelEmitter {

    private ModelEmitter() {}

    /** Returns the manager, the fields, the key record of a composite key, the model type and its description. */
    public static List<GeneratedSource> emit(ModelDescriptor model) {
        List<GeneratedSource> sources = new ArrayList<>();
        sources.add(new ManagerFile(model).source());
        sources.add(new FieldsFile(model).source());
        sources.addAll(emitKey(model));
        sources.add(new ModelTypeFile(model).source());
        sources.add(DescriptionFile.of(model));
        return sources;
    }

    /** Returns the key record of a composite key, for which nothing but the key has to be known. */
    public static List<GeneratedSource> emitKey(ModelDescriptor model) {
        return KeyCode.of(model).isComposite() ? List.of(KeyFile.of(model)) : List.of();
    }
}
