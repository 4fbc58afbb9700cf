package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.FieldDescriptor;
import java.util.List;
import java.util.Optional;

/** A field that holds the parent, of which only the key travels. */
record ObjectCode(FieldDescriptor field, ParentCode parent) implements FieldCode {

    ObjectCode(FieldDescriptor field) {
        this(field, ParentCode.of(field));
    }

    @Override
    public CodeBlock assemble(List<CodeBlock> values) {
        CodeBlock key = parent.key().of(values);
        return CodeBlock.of("$T.TYPE.keyOnly($L)", parent.classes().modelType(), key);
    }

    @Override
    public CodeBlock read() {
        return CodeBlock.of(
                "row.$LParent($S, $T.TYPE, $L)",
                required(),
                field.name(),
                parent.classes().modelType(),
                NamedColumn.constants(NamedColumn.of(field)));
    }

    @Override
    public CodeBlock write() {
        return CodeBlock.of(
                "writer.setParent($T.TYPE, $L, $L)",
                parent.classes().modelType(),
                get(),
                NamedColumn.constants(NamedColumn.of(field)));
    }

    @Override
    public CodeBlock keyAlone() {
        return CodeBlock.of(
                "$T.ofNullable($L).flatMap($T.TYPE::keyOf)",
                Optional.class,
                get(),
                parent.classes().modelType());
    }

    @Override
    public KeyPart keyPart() {
        CodeBlock local = CodeBlock.of("$LKey", field.name());
        CodeBlock preparation = CodeBlock.builder()
                .addStatement("$T<$T> $L = $L", Optional.class, parent.key().type(), local, keyAlone())
                .build();
        List<CodeBlock> values = parent.key().values(CodeBlock.of("$L.get()", local));
        return new KeyPart(preparation, Optional.of(CodeBlock.of("$L.isEmpty()", local)), values);
    }
}
