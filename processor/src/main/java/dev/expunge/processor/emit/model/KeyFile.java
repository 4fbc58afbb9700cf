package dev.expunge.processor.emit.model;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.source.Documentation;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/** {@code <Model>Key}: the values of a composite key. */
final class KeyFile {

    private KeyFile() {}

    static GeneratedSource of(ModelDescriptor model) {
        ModelClasses classes = ModelClasses.of(model.type());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder key = TypeSpec.recordBuilder(classes.key())
                .addJavadoc("The key of {@link $T}.\n\n", classes.model())
                .addModifiers(SourceFile.modifiers(model.visible()));
        for (NamedColumn column : NamedColumn.key(model)) {
            components.addParameter(column.type(), column.component());
            key.addJavadoc(
                    "@param $L column $L\n",
                    column.component(),
                    Documentation.code(column.column().name()));
        }
        key.recordConstructor(components.build());
        List<String> described = NamedColumn.key(model).stream()
                .map(column -> column.column().type().javaType() + " " + column.component())
                .toList();
        return SourceFile.of(
                        model.type().generated("Key"),
                        SourceFile.mark(key, "ModelProcessor").build())
                .ofRecord(described);
    }
}
