package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import java.util.List;
import java.util.Optional;

/** How generated code moves a field between a record, called {@code record}, and its columns. */
public sealed interface FieldCode permits ValueCode, ObjectCode, KeyRecordCode {

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

    /** Returns the expression that reads the field's value from {@code row}. */
    CodeBlock read();

    /** Returns the statement that hands the field's value to {@code writer}. */
    CodeBlock write();

    /** Returns the key as an {@code Optional}, for a field that is the only one of a key with one column. */
    CodeBlock keyAlone();

    /** Returns what the field adds to a key of several columns. */
    KeyPart keyPart();

    /** Returns the expression that reads the field's value, or null. */
    default CodeBlock get() {
        return field().access().readsOptional() ? CodeBlock.of("$L.orElse(null)", held()) : held();
    }

    /** Returns the expression that writes the field. */
    default CodeBlock set(CodeBlock value) {
        return field().access() instanceof Access.Methods methods
                ? CodeBlock.of("record.$L($L)", methods.setter().orElseThrow(), argument(value))
                : CodeBlock.of("record.$L = $L", field().name(), argument(value));
    }

    /** Returns how methods of rows are called that read the field's columns. */
    default String required() {
        return NamedColumn.of(field()).stream().anyMatch(NamedColumn::nullable) ? "optional" : "required";
    }

    /** Returns a value as a constructor takes it. */
    default CodeBlock argument(CodeBlock value) {
        return field().access().writesOptional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    /** Returns what a record holds, as a constructor takes it. */
    default CodeBlock copied() {
        Access access = field().access();
        return access.readsOptional() && access.writesOptional() ? held() : argument(get());
    }

    private CodeBlock held() {
        return field().access() instanceof Access.Methods methods
                ? CodeBlock.of("record.$L()", methods.getter())
                : CodeBlock.of("record.$L", field().name());
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
