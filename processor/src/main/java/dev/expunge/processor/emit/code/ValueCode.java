package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.FieldDescriptor;
import java.util.List;
import java.util.Optional;

/** A field that holds the value of its column. */
record ValueCode(FieldDescriptor field) implements FieldCode {

    @Override
    public CodeBlock assemble(List<CodeBlock> values) {
        return values.get(0);
    }

    @Override
    public CodeBlock read() {
        return CodeBlock.of("row.$L($L)", required(), column().constant());
    }

    @Override
    public CodeBlock write() {
        return CodeBlock.of("writer.set($L, $L)", column().constant(), get());
    }

    @Override
    public CodeBlock keyAlone() {
        if (!isPrimitive()) {
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, get());
        }
        return field.generated()
                ? CodeBlock.of("$1L == 0 ? $2T.empty() : $2T.of($1L)", get(), Optional.class)
                : CodeBlock.of("$T.of($L)", Optional.class, get());
    }

    @Override
    public KeyPart keyPart() {
        Optional<CodeBlock> absent = isPrimitive() ? Optional.empty() : Optional.of(CodeBlock.of("$L == null", get()));
        return new KeyPart(CodeBlock.of(""), absent, List.of(get()));
    }

    private NamedColumn column() {
        return NamedColumn.of(field).get(0);
    }

    private boolean isPrimitive() {
        return field.columns().get(0).type().isPrimitive();
    }
}
