package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.EmbeddedDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value record embedded in a field, whose components are columns. */
record EmbeddedCode(EmbeddedDescriptor embedded, List<FieldDescriptor> components) implements MemberCode {

    @Override
    public String name() {
        return embedded.name();
    }

    @Override
    public Access access() {
        return embedded.access();
    }

    @Override
    public CodeBlock read() {
        CodeBlock made = CodeBlock.of("new $T($L)", type(), arguments());
        return embedded.nullable() ? CodeBlock.of("row.areNull($L) ? null : $L", columns(), made) : made;
    }

    /** Columns that hold no null refuse those of a record that is not there. */
    @Override
    public void write(CodeBlock.Builder code) {
        code.addStatement("$T $L = $L", type(), local(), get());
        for (FieldDescriptor field : components) {
            code.addStatement(
                    "writer.set($L, $L == null ? null : $L)",
                    Identifiers.column(field.name()),
                    local(),
                    get(field.component().orElseThrow()));
        }
    }

    private CodeBlock get(Access.Component component) {
        return CodeBlock.of("$L.$L()$L", local(), component.getter(), component.readsOptional() ? ".orElse(null)" : "");
    }

    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (FieldDescriptor field : components) {
            Access.Component component = field.component().orElseThrow();
            CodeBlock value = CodeBlock.of(
                    "row.$L($L)", component.nullable() ? "optional" : "required", Identifiers.column(field.name()));
            arguments.add(
                    component.writesOptional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value);
        }
        return CodeBlock.join(arguments, ", ");
    }

    private CodeBlock columns() {
        return components.stream()
                .map(field -> CodeBlock.of("$L", Identifiers.column(field.name())))
                .collect(CodeBlock.joining(", "));
    }

    private CodeBlock local() {
        return CodeBlock.of("$LValue", name());
    }

    private TypeName type() {
        return JavaTypes.named(embedded.javaType());
    }
}
