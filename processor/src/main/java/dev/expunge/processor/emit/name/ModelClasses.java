package dev.expunge.processor.emit.name;

import com.palantir.javapoet.ClassName;
import dev.expunge.processor.model.TypeName;

/** A model and the classes generated for it. */
public record ModelClasses(
        ClassName model,
        ClassName manager,
        ClassName fields,
        ClassName key,
        ClassName modelType,
        ClassName modelDescription) {

    public static ModelClasses of(TypeName model) {
        return new ModelClasses(
                JavaTypes.of(model),
                JavaTypes.of(model.generated("Manager")),
                JavaTypes.of(model.generated("Fields")),
                JavaTypes.of(model.generated("Key")),
                JavaTypes.of(model.generated("ModelType")),
                JavaTypes.of(model.generated("ModelDescription")));
    }
}
