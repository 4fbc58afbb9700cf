package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.code.ParentCode;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.model.ValueKind.Operators;
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
            fields.addField(declaration(field));
            constructor.addStatement("this.$L = $L", field.name(), value(field));
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

    private FieldSpec declaration(FieldDescriptor field) {
        return FieldSpec.builder(type(field), field.name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(FieldDocumentation.of(field, model.keyColumns().size() > 1, paths))
                .build();
    }

    private static TypeName type(FieldDescriptor field) {
        if (isComparedAsReference(field)) {
            ParentCode parent = ParentCode.of(field);
            return ParameterizedTypeName.get(
                    RuntimeTypes.REFERENCE_FIELD,
                    parent.classes().model(),
                    parent.key().type());
        }
        return isOfAnyType(field)
                ? ParameterizedTypeName.get(
                        fieldClass(field), NamedColumn.of(field).get(0).boxed())
                : fieldClass(field);
    }

    private CodeBlock value(FieldDescriptor field) {
        if (isComparedAsReference(field)) {
            return CodeBlock.of(
                    "new $T<>(path, $T.$L(), $T.TYPE)",
                    RuntimeTypes.REFERENCE_FIELD,
                    classes.modelType(),
                    Identifiers.reference(field.name()),
                    ParentCode.of(field).classes().modelType());
        }
        return CodeBlock.of(
                "new $T$L(path, $T.$L)",
                fieldClass(field),
                isOfAnyType(field) ? "<>" : "",
                classes.modelType(),
                NamedColumn.of(field).get(0).constant());
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

    private static boolean isComparedAsReference(FieldDescriptor field) {
        return field.reference()
                .filter(reference -> reference.heldAs() != HeldAs.VALUE)
                .isPresent();
    }

    private static Operators operators(FieldDescriptor field) {
        return field.columns().get(0).type().operators();
    }

    private static ClassName fieldClass(FieldDescriptor field) {
        return switch (operators(field)) {
            case EQUALITY -> RuntimeTypes.FIELD;
            case ORDER -> RuntimeTypes.COMPARABLE_FIELD;
            case NUMBER -> RuntimeTypes.NUMBER_FIELD;
            case TEXT -> RuntimeTypes.TEXT_FIELD;
            case TRUTH -> RuntimeTypes.BOOLEAN_FIELD;
            case DATE -> RuntimeTypes.DATE_FIELD;
            case TIME -> RuntimeTypes.TIME_FIELD;
            case DATE_TIME -> RuntimeTypes.DATE_TIME_FIELD;
        };
    }

    /** Whether the field's class says the type of its values by a parameter. */
    private static boolean isOfAnyType(FieldDescriptor field) {
        return switch (operators(field)) {
            case EQUALITY, ORDER, NUMBER, DATE_TIME -> true;
            case TEXT, TRUTH, DATE, TIME -> false;
        };
    }
}
