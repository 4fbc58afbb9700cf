package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.expunge.processor.emit.code.FieldCode;
import dev.expunge.processor.emit.code.MemberCode;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.Optional;
import java.util.OptionalLong;
import javax.lang.model.element.Modifier;

/** Writes the methods that make records and take them apart. */
final class RecordMethods {

    private final ModelDescriptor model;
    private final ClassName type;

    RecordMethods(ModelDescriptor model) {
        this.model = model;
        this.type = JavaTypes.of(model.type());
    }

    /** Returns the method that makes a record of a row, or fills one. */
    MethodSpec read() {
        MethodSpec.Builder method = model.keyOnlyInstances() ? fill() : readAtOnce();
        return method.addAnnotation(Override.class)
                .addParameter(RuntimeTypes.ROW, "row")
                .build();
    }

    MethodSpec write() {
        CodeBlock.Builder code = CodeBlock.builder();
        MemberCode.of(model).forEach(member -> member.write(code));
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

    private static CodeBlock version(FieldDescriptor field) {
        CodeBlock value = FieldCode.of(field).get();
        CodeBlock present = CodeBlock.of("$T.of($L)", OptionalLong.class, value);
        return field.columns().get(0).type().isPrimitive()
                ? present
                : CodeBlock.of("$L == null ? $T.empty() : $L", value, OptionalLong.class, present);
    }

    private MethodSpec.Builder fill() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fill")
                .addModifiers(Modifier.PROTECTED)
                .addParameter(type, "record");
        MemberCode.of(model).forEach(member -> method.addStatement(member.set(member.read())));
        return method;
    }

    private MethodSpec.Builder readAtOnce() {
        CodeBlock arguments = MemberCode.of(model).stream()
                .map(member -> member.argument(member.read()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return new $T($L)", type, arguments);
    }
}
