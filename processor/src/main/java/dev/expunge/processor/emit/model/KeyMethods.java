package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.emit.code.FieldCode;
import dev.expunge.processor.emit.code.KeyCode;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that take keys from rows and records, and put them there. */
final class KeyMethods {

    private final ModelDescriptor model;
    private final ClassName type;
    private final KeyCode key;

    KeyMethods(ModelDescriptor model) {
        this.model = model;
        this.type = JavaTypes.of(model.type());
        this.key = KeyCode.of(model);
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (key.isComposite()) {
            methods.add(readKey());
            methods.add(keyValues());
        }
        methods.add(keyOf());
        if (model.keyOnlyInstances() || model.key().get(0).generated()) {
            methods.add(new ChangedRecord(model).key());
        }
        return methods;
    }

    private MethodSpec readKey() {
        List<CodeBlock> values = key.columns().stream()
                .map(column -> CodeBlock.of("row.required($L)", column.constant()))
                .toList();
        return override("readKey", key.type())
                .addParameter(RuntimeTypes.ROW, "row")
                .addStatement("return $L", key.of(values))
                .build();
    }

    private MethodSpec keyValues() {
        CodeBlock values = CodeBlock.join(key.values(CodeBlock.of("key")), ", ");
        return override("keyValues", ParameterizedTypeName.get(List.class, Object.class))
                .addParameter(key.type(), "key")
                .addStatement("return $T.of($L)", List.class, values)
                .build();
    }

    private MethodSpec keyOf() {
        TypeName returned = ParameterizedTypeName.get(ClassName.get(Optional.class), key.type());
        return override("keyOf", returned)
                .addParameter(type, "record")
                .addCode(key.isComposite() ? compositeKeyOf() : singleKeyOf())
                .build();
    }

    private CodeBlock singleKeyOf() {
        FieldCode field = FieldCode.of(model.key().get(0));
        return CodeBlock.builder().addStatement("return $L", field.keyAlone()).build();
    }

    private CodeBlock compositeKeyOf() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> absent = new ArrayList<>();
        List<CodeBlock> values = new ArrayList<>();
        for (FieldDescriptor field : model.key()) {
            FieldCode.KeyPart part = FieldCode.of(field).keyPart();
            code.add(part.preparation());
            part.absent().ifPresent(absent::add);
            values.addAll(part.values());
        }
        if (!absent.isEmpty()) {
            code.beginControlFlow("if ($L)", CodeBlock.join(absent, " || "))
                    .addStatement("return $T.empty()", Optional.class)
                    .endControlFlow();
        }
        return code.addStatement("return $T.of($L)", Optional.class, key.of(values))
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
