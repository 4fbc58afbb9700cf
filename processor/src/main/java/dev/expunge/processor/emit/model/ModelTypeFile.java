package dev.expunge.processor.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.code.KeyCode;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code <Model>ModelType}: what would otherwise need reflection. */
final class ModelTypeFile {

    private final ModelDescriptor model;
    private final ModelClasses classes;
    private final KeyCode key;

    ModelTypeFile(ModelDescriptor model) {
        this.model = model;
        this.classes = ModelClasses.of(model.type());
        this.key = KeyCode.of(model);
    }

    GeneratedSource source() {
        TypeSpec.Builder type = TypeSpec.classBuilder(classes.modelType())
                .addJavadoc("Reads and writes the rows of {@link $T}.", classes.model())
                .addModifiers(SourceFile.modifiers(model.visible(), Modifier.FINAL))
                .superclass(ParameterizedTypeName.get(
                        model.keyOnlyInstances() ? RuntimeTypes.MUTABLE_MODEL_TYPE : RuntimeTypes.MODEL_TYPE,
                        classes.model(),
                        key.type(),
                        classes.fields()));
        SourceFile.mark(type, "ModelProcessor");
        NamedColumn.all(model).forEach(column -> type.addField(constant(column)));
        marks().ifPresent(marks -> type.addFields(marks.constants()));
        type.addField(table());
        List<JoinMembers> joins = model.joins().stream().map(JoinMembers::new).toList();
        joins.forEach(join -> type.addField(join.table()));
        type.addField(constant(classes.modelType(), "TYPE")
                        .initializer("new $T()", classes.modelType())
                        .build())
                .addMethod(constructor());
        model.references().forEach(field -> type.addMethods(new ReferenceMethods(model.type(), field).methods()));
        joins.forEach(join -> type.addMethods(join.references()));
        new ConstraintsMethod(model).method().ifPresent(type::addMethod);
        RecordMethods records = new RecordMethods(model);
        type.addMethod(records.read()).addMethod(records.write());
        type.addMethods(new KeyMethods(model).methods());
        records.versionOf().ifPresent(type::addMethod);
        model.version().map(new ChangedRecord(model)::version).ifPresent(type::addMethod);
        new HookMethods(model).addTo(type);
        return SourceFile.of(model.type().generated("ModelType"), type.build());
    }

    static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private static FieldSpec constant(NamedColumn column) {
        return constant(ParameterizedTypeName.get(RuntimeTypes.COLUMN, column.boxed()), column.constant())
                .initializer(column(column))
                .build();
    }

    static CodeBlock column(NamedColumn column) {
        return CodeBlock.of(
                "$T.$L($S, $S, $L)",
                RuntimeTypes.COLUMN,
                column.nullable() ? "optional" : "required",
                column.column().field(),
                column.column().name(),
                column.valueType());
    }

    private Optional<MarksCode> marks() {
        return model.softDeletion().map(deletion -> new MarksCode(model, deletion));
    }

    private FieldSpec table() {
        CodeBlock.Builder table = CodeBlock.builder()
                .add(
                        "$T.of($S, $S)",
                        RuntimeTypes.TABLE,
                        model.type().qualified(),
                        model.table().name());
        model.table().schema().ifPresent(schema -> table.add(".inSchema($S)", schema));
        boolean generated = model.key().get(0).generated();
        table.add(".withColumns($L)", NamedColumn.constants(NamedColumn.all(model)))
                .add(".$L($L)", generated ? "withGeneratedKey" : "withKey", NamedColumn.constants(key.columns()));
        model.version().ifPresent(field -> table.add(".withVersion($L)", NamedColumn.constants(NamedColumn.of(field))));
        marks().ifPresent(marks -> table.add(".withMarks($L)", marks.marks()));
        return constant(RuntimeTypes.TABLE, "TABLE").initializer(table.build()).build();
    }

    private MethodSpec constructor() {
        CodeBlock records = model.keyOnlyInstances() ? CodeBlock.of("$T::new, ", classes.model()) : CodeBlock.of("");
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super(TABLE, $T::new, $L$S)", classes.fields(), records, model.fingerprint())
                .build();
    }
}
