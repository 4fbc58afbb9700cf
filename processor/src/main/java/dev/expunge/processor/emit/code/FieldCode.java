package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import java.util.List;
import java.util.Optional;

/** How generated code moves the value of one field. */
public sealed interface FieldCode extends MemberCode permits ValueCode, ObjectCode, KeyRecordCode {

    static FieldCode of(FieldDescriptor field) {
        return switch (field.reference().map(ReferenceDescriptor::heldAs).orElse(ReferenceDescriptor.HeldAs.VALUE)) {
            case VALUE -> new ValueCode(field);
            case OBJECT -> new ObjectCode(field);
            case KEY_RECORD -> new KeyRecordCode(field);
        };
    }

    FieldDescriptor field();

    /** Returns the field's value, made of those of its columns, none of them null. */
    CodeBlock assemble(List<CodeBlock> values);

    /** Returns the statement that hands the field's value to {@code writer}. */
    CodeBlock write();

    /** Returns the key as an {@code Optional}, for a field that is the only one of a key with one column. */
    CodeBlock keyAlone();

    /** Returns what the field adds to a key of several columns. */
    KeyPart keyPart();

    @Override
    default String name() {
        return field().name();
    }

    @Override
    default Access access() {
        return field().access();
    }

    @Override
    default void write(CodeBlock.Builder code) {
        code.addStatement(write());
    }

    /** Returns how methods of rows are called that read the field's columns. */
    default String required() {
        return NamedColumn.of(field()).stream().anyMatch(NamedColumn::nullable) ? "optional" : "required";
    }

    /**
     * What a field adds to a key.
     *
     * @param preparation statements that come first
     * @param absent the condition under which the record has no key; absent where it always has one
     * @param values one for each column
     */
    record KeyPart(CodeBlock preparation, Optional<CodeBlock> absent, List<CodeBlock> values) {}
}
