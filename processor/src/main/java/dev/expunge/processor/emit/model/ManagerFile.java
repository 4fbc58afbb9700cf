package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.code.KeyCode;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.Documentation;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.SoftDeletion;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code <Model>Manager}: what people call. */
final class ManagerFile {

    private final ModelDescriptor model;
    private final ModelClasses classes;
    private final KeyCode key;

    ManagerFile(ModelDescriptor model) {
        this.model = model;
        this.classes = ModelClasses.of(model.type());
        this.key = KeyCode.of(model);
    }

    GeneratedSource source() {
        TypeSpec.Builder manager = TypeSpec.classBuilder(classes.manager())
                .addJavadoc(
                        "Reads, writes and deletes {@link $T} records: $L$L.",
                        classes.model(),
                        Documentation.tableAndKey(model),
                        model.isSoftDeletable() ? "; a delete moves its rows to the trash" : "")
                .addModifiers(SourceFile.modifiers(model.visible(), Modifier.FINAL))
                .superclass(ParameterizedTypeName.get(base(), classes.model(), key.type(), classes.fields()))
                .addMethod(constructor());
        if (key.isComposite()) {
            TypeName found = ParameterizedTypeName.get(ClassName.get(Optional.class), classes.model());
            manager.addMethod(byValues("get", classes.model()))
                    .addMethod(byValues("find", found))
                    .addMethod(byValues("deleteById", RuntimeTypes.DELETION_REPORT));
        }
        manager.addMethods(new LinksMethods(model).methods());
        return SourceFile.of(
                model.type().generated("Manager"),
                SourceFile.mark(manager, "ModelProcessor").build());
    }

    /** What the marks of a model cannot do does not exist on its manager. */
    private ClassName base() {
        return model.softDeletion().map(ManagerFile::base).orElse(RuntimeTypes.MANAGER);
    }

    private static ClassName base(SoftDeletion marks) {
        if (marks.deletedAt().isPresent()) {
            return RuntimeTypes.PURGING_MANAGER;
        }
        return marks.deletionId().isPresent() ? RuntimeTypes.RESTORING_MANAGER : RuntimeTypes.FLAGGING_MANAGER;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Returns the manager of a database whose registry knows {@link $T}.", classes.model())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.DATABASE, "database")
                .addStatement("super($T.TYPE, database)", classes.modelType())
                .build();
    }

    private MethodSpec byValues(String method, TypeName returned) {
        MethodSpec.Builder overload = MethodSpec.methodBuilder(method)
                .addJavadoc("Does what {@link #$L(Object)} does, for the key of these values.", method)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
        key.columns().forEach(column -> overload.addParameter(column.type(), column.component()));
        CodeBlock value = key.of(key.columns().stream()
                .map(column -> CodeBlock.of("$L", column.component()))
                .toList());
        return overload.addStatement("return $L($L)", method, value).build();
    }
}
