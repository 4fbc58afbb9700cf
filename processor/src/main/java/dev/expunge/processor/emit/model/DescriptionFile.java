package dev.expunge.processor.emit.model;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.model.ModelDescriptor;
import javax.lang.model.element.Modifier;

/** {@code <Model>ModelDescription}: what compilers read; nobody calls it. */
final class DescriptionFile {

    private DescriptionFile() {}

    static GeneratedSource of(ModelDescriptor model) {
        ModelClasses classes = ModelClasses.of(model.type());
        TypeSpec.Builder description = TypeSpec.classBuilder(classes.modelDescription())
                .addJavadoc("What other compilations know of {@link $T}.", classes.model())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        SourceFile.mark(description, "ModelProcessor").addAnnotation(DescriptionAnnotation.of(model));
        return SourceFile.of(model.type().generated("ModelDescription"), description.build());
    }
}
