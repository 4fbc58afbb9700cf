package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.FieldDescriptor;
import java.util.List;
import java.util.Optional;

/** A field that holds the key record of the parent. */
record KeyRecordCode(FieldDescriptor field, ParentCode parent) implements FieldCode {

    KeyRecordCode(FieldDescriptor field) {
        this(field, ParentCode.of(field));
    }

    @Override
    public CodeBlock assemble(List<CodeBlock> values) {
        return parent.key().of(values);
    }

    @Override
    public CodeBlock read() {
        return CodeBlock.of(
                "row.$LKey($T.TYPE, $L)",
                required(),
                parent.classes().modelType(),
                NamedColumn.constants(NamedColumn.of(field)));
    }

    @Override
    public CodeBlock write() {
        return CodeBlock.of(
                "writer.setKey($T.TYPE, $L, $L)",
                parent.classes().modelType(),
                get(),
                NamedColumn.constants(NamedColumn.of(field)));
    }

    @Override
    public CodeBlock keyAlone() {
        return CodeBlock.of("$T.ofNullable($L)", Optional.class, get());
    }

    @Override
    public KeyPart keyPart() {
        Optional<CodeBlock> absent = Optional.of(CodeBlock.of("$L == null", get()));
        return new KeyPart(CodeBlock.of(""), absent, parent.key().values(get()));
    }
}
