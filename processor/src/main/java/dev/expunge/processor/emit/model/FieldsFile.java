package dev.expunge.processor.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.code.ParentCode;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import javax.lang.model.element.Modifier;

/** {@code <Model>Fields}: columns, references and paths, as conditions name them. */
final class FieldsFile {

    private final ModelDescriptor model;
    private final ModelClasses classes;
    private final PathNames paths;

    FieldsFile(ModelDescriptor model) {
        this.model = model;
        this.classes = ModelClasses.of(model.type());
        this.paths = PathNames.of(model);
    }

    GeneratedSource source() {
        TypeSpec.Builder fields = TypeSpec.classBuilder(classes.fields())
                .addJavadoc("The fields of {@link $T} in conditions.", classes.model())
                .addModifiers(SourceFile.modifiers(model.visible(), Modifier.FINAL));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(RuntimeTypes.PATH, "path");
        for (FieldDescriptor field : model.fields()) {
            if (field.component().isEmpty()) {
                ConditionField condition = new ConditionField(classes, field);
                fields.addField(condition.declaration(field.name(), documentation(field)));
                constructor.addStatement("this.$L = $L", field.name(), condition.value());
            }
            EmbeddedFields.beginningWith(field, model).ifPresent(embedded -> {
                fields.addField(embedded.declaration()).addType(embedded.type());
                constructor.addStatement(embedded.assignment());
            });
        }
        if (!model.references().isEmpty()) {
            fields.addField(RuntimeTypes.PATH, paths.ownPath(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$L = path", paths.ownPath());
        }
        fields.addMethod(constructor.build());
        model.references().forEach(reference -> fields.addMethod(path(reference)));
        return SourceFile.of(
                model.type().generated("Fields"),
                SourceFile.mark(fields, "ModelProcessor").build());
    }

    private CodeBlock documentation(FieldDescriptor field) {
        return FieldDocumentation.of(field, model.keyColumns().size() > 1, paths);
    }

    private MethodSpec path(FieldDescriptor field) {
        ModelClasses parent = ParentCode.of(field).classes();
        return MethodSpec.methodBuilder(paths.of(field))
                .addJavadoc(
                        "Returns the fields of the {@link $T} that {@code $L} refers to.", parent.model(), field.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(parent.fields())
                .addStatement(
                        "return $T.TYPE.fields($L.follow($T.$L()))",
                        parent.modelType(),
                        paths.ownPath(),
                        classes.modelType(),
                        Identifiers.reference(field.name()))
                .build();
    }
}
