package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.expunge.processor.emit.code.FieldCode;
import dev.expunge.processor.emit.code.KeyCode;
import dev.expunge.processor.emit.code.ReadValue;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.lang.model.element.Modifier;

/** Writes the methods that make records and take them apart. */
final class RecordMethods {

    private final ModelDescriptor model;
    private final ClassName type;
    private final KeyCode key;

    RecordMethods(ModelDescriptor model) {
        this.model = model;
        this.type = JavaTypes.of(model.type());
        this.key = KeyCode.of(model);
    }

    MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(RuntimeTypes.ROW, "row")
                .addCode(model.keyOnlyInstances() ? readFieldByField() : readAtOnce())
                .build();
    }

    MethodSpec write() {
        CodeBlock.Builder code = CodeBlock.builder();
        model.fields().forEach(field -> FieldCode.of(field).write(code));
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, "record")
                .addParameter(RuntimeTypes.ROW_WRITER, "writer")
                .addCode(code.build())
                .build();
    }

    /** Returns the method that tells a record's version, if the model has one. */
    Optional<MethodSpec> versionOf() {
        return model.version()
                .map(field -> MethodSpec.methodBuilder("versionOf")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(OptionalLong.class)
                        .addParameter(type, "record")
                        .addStatement("return $L", version(field))
                        .build());
    }

    /** Returns the method that counts a record's version on, if the model has one. */
    Optional<MethodSpec> withVersion() {
        return model.version()
                .map(field -> MethodSpec.methodBuilder("withVersion")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(type)
                        .addParameter(type, "record")
                        .addParameter(long.class, "version")
                        .addCode(new ChangedRecord(model).with(field, ofLong(field)))
                        .build());
    }

    private static CodeBlock ofLong(FieldDescriptor field) {
        return field.columns().get(0).type().kind() == ValueKind.INTEGER
                ? CodeBlock.of("$T.toIntExact(version)", Math.class)
                : CodeBlock.of("version");
    }

    private static CodeBlock version(FieldDescriptor field) {
        CodeBlock value = FieldCode.of(field).get();
        CodeBlock present = CodeBlock.of("$T.of($L)", OptionalLong.class, value);
        return field.columns().get(0).type().isPrimitive()
                ? present
                : CodeBlock.of("$L == null ? $T.empty() : $L", value, OptionalLong.class, present);
    }

    /** Returns the method by which children hold this model as an object. */
    MethodSpec keyOnly() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("keyOnly")
                .addJavadoc("Returns the {@link $T} of a key, with nothing but the key set.", type)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(key.type(), "key")
                .addStatement("$1T record = new $1T()", type);
        List<CodeBlock> values = key.values(CodeBlock.of("key"));
        int next = 0;
        for (FieldDescriptor field : model.key()) {
            FieldCode code = FieldCode.of(field);
            int end = next + field.columns().size();
            method.addStatement(code.set(code.assemble(values.subList(next, end))));
            next = end;
        }
        return method.addStatement("return record").build();
    }

    private CodeBlock readFieldByField() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$1T record = new $1T()", type);
        for (FieldDescriptor field : model.fields()) {
            ReadValue value = ReadValue.of(field);
            code.add(value.preparation()).addStatement(FieldCode.of(field).set(value.expression()));
        }
        return code.addStatement("return record").build();
    }

    private CodeBlock readAtOnce() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> arguments = new ArrayList<>();
        for (FieldDescriptor field : model.fields()) {
            ReadValue value = ReadValue.of(field);
            code.add(value.preparation());
            arguments.add(FieldCode.of(field).argument(value.expression()));
        }
        return code.addStatement("return new $T($L)", type, CodeBlock.join(arguments, ", "))
                .build();
    }
}
