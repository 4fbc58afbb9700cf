package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import java.util.ArrayList;
import java.util.List;

/**
 * A field's value, read from {@code row}.
 *
 * @param preparation statements that come first
 * @param expression the value
 */
public record ReadValue(CodeBlock preparation, CodeBlock expression) {

    public static ReadValue of(FieldDescriptor field) {
        boolean plain = field.reference()
                .map(ReferenceDescriptor::heldAs)
                .filter(heldAs -> heldAs != HeldAs.VALUE)
                .isEmpty();
        List<NamedColumn> columns = NamedColumn.of(field);
        return plain ? new ReadValue(CodeBlock.of(""), read(columns.get(0))) : assembled(field, columns);
    }

    /** A reference of which any column is null refers to nothing. */
    private static ReadValue assembled(FieldDescriptor field, List<NamedColumn> columns) {
        CodeBlock.Builder preparation = CodeBlock.builder();
        List<CodeBlock> values = new ArrayList<>();
        List<CodeBlock> absent = new ArrayList<>();
        for (NamedColumn column : columns) {
            if (column.nullable()) {
                CodeBlock local = CodeBlock.of("$LValue", column.name());
                preparation.addStatement("$T $L = $L", column.boxed(), local, read(column));
                absent.add(CodeBlock.of("$L == null", local));
                values.add(local);
            } else {
                values.add(read(column));
            }
        }
        CodeBlock value = parent(field, FieldCode.of(field).assemble(values));
        return new ReadValue(
                preparation.build(),
                absent.isEmpty() ? value : CodeBlock.of("$L ? null : $L", CodeBlock.join(absent, " || "), value));
    }

    /** A parent held as an object comes whole where the query fetches it. */
    private static CodeBlock parent(FieldDescriptor field, CodeBlock key) {
        return field.reference().orElseThrow().heldAs() == HeldAs.OBJECT
                ? CodeBlock.of(
                        "row.parent($S, $T.TYPE, $L)",
                        field.name(),
                        ParentCode.of(field).classes().modelType(),
                        key)
                : key;
    }

    private static CodeBlock read(NamedColumn column) {
        return CodeBlock.of("row.$L($L)", column.nullable() ? "optional" : "required", column.constant());
    }
}
