package dev.expunge.processor.emit.model;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.code.FieldCode;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;

/** Writes what returns a record with another value of one field: the same object, or where it is immutable a new one. */
record ChangedRecord(ModelDescriptor model) {

    CodeBlock with(FieldDescriptor changed, CodeBlock value) {
        if (model.keyOnlyInstances()) {
            return CodeBlock.builder()
                    .addStatement(FieldCode.of(changed).set(value))
                    .addStatement("return record")
                    .build();
        }
        CodeBlock values = model.fields().stream()
                .map(FieldCode::of)
                .map(code -> code.field().equals(changed) ? code.argument(value) : code.copied())
                .collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", JavaTypes.of(model.type()), values)
                .build();
    }
}
