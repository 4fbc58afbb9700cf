package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.emit.code.FieldCode;
import dev.expunge.processor.emit.code.KeyCode;
import dev.expunge.processor.emit.code.MemberCode;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ValueKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that give a record another key or version: they set it, or where it is immutable make a new one. */
record ChangedRecord(ModelDescriptor model) {

    MethodSpec key() {
        KeyCode key = KeyCode.of(model);
        List<CodeBlock> values = key.values(CodeBlock.of("key"));
        Map<String, CodeBlock> changed = new HashMap<>();
        int next = 0;
        for (FieldDescriptor field : model.key()) {
            int end = next + field.columns().size();
            changed.put(field.name(), FieldCode.of(field).assemble(values.subList(next, end)));
            next = end;
        }
        return method("Key", changed).addParameter(key.type(), "key").build();
    }

    MethodSpec version(FieldDescriptor field) {
        CodeBlock version = field.columns().get(0).type().kind() == ValueKind.INTEGER
                ? CodeBlock.of("$T.toIntExact(version)", Math.class)
                : CodeBlock.of("version");
        return method("Version", Map.of(field.name(), version))
                .addParameter(TypeName.LONG, "version")
                .build();
    }

    private MethodSpec.Builder method(String what, Map<String, CodeBlock> changed) {
        ClassName type = JavaTypes.of(model.type());
        MethodSpec.Builder method = model.keyOnlyInstances()
                ? MethodSpec.methodBuilder("set" + what)
                        .addModifiers(Modifier.PROTECTED)
                        .addCode(set(changed))
                : MethodSpec.methodBuilder("with" + what)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(type)
                        .addStatement("return new $T($L)", type, arguments(changed));
        return method.addAnnotation(Override.class).addParameter(type, "record");
    }

    private CodeBlock set(Map<String, CodeBlock> changed) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (FieldDescriptor field : model.fields()) {
            Optional.ofNullable(changed.get(field.name()))
                    .ifPresent(value -> code.addStatement(FieldCode.of(field).set(value)));
        }
        return code.build();
    }

    private CodeBlock arguments(Map<String, CodeBlock> changed) {
        return MemberCode.of(model).stream()
                .map(member -> Optional.ofNullable(changed.get(member.name()))
                        .map(member::argument)
                        .orElseGet(member::copied))
                .collect(CodeBlock.joining(", "));
    }
}
