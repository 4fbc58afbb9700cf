package dev.expunge.processor.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a model declares about its rows beyond their types: what is unique, and what they refer to. */
record ConstraintsMethod(ModelDescriptor model) {

    /** Returns the method; none for a model that declares nothing. */
    Optional<MethodSpec> method() {
        List<CodeBlock> calls = new ArrayList<>();
        model.fields().forEach(field -> calls.addAll(uniques(field)));
        model.references().forEach(field -> calls.add(reference(field)));
        model.joins().forEach(join -> calls.add(join(join)));
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(MethodSpec.methodBuilder("constraints")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RuntimeTypes.CONSTRAINTS)
                        .addStatement("return $T.none()$L", RuntimeTypes.CONSTRAINTS, CodeBlock.join(calls, ""))
                        .build());
    }

    private List<CodeBlock> uniques(FieldDescriptor field) {
        List<NamedColumn> columns = NamedColumn.of(field);
        boolean together =
                field.reference().filter(ReferenceDescriptor::oneToOne).isPresent();
        if (together) {
            return isKey(columns) ? List.of() : List.of(unique(columns));
        }
        return columns.stream()
                .filter(column -> column.column().options().unique())
                .map(List::of)
                .filter(column -> !isKey(column))
                .map(ConstraintsMethod::unique)
                .toList();
    }

    private boolean isKey(List<NamedColumn> columns) {
        return columns.equals(NamedColumn.key(model));
    }

    private static CodeBlock unique(List<NamedColumn> columns) {
        return CodeBlock.of(".unique($L)", NamedColumn.constants(columns));
    }

    private static CodeBlock reference(FieldDescriptor field) {
        return CodeBlock.of(
                ".reference($T.$L, $L())",
                RuntimeTypes.ON_DELETE,
                field.reference().orElseThrow().onDelete(),
                Identifiers.reference(field.name()));
    }

    private static CodeBlock join(JoinDescriptor join) {
        return CodeBlock.of(".join($L(), $L())", Identifiers.toOwner(join.field()), Identifiers.toOther(join.field()));
    }
}
