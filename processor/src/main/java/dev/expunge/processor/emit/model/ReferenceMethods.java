package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that return a reference and what it is set from; methods, so that models that refer to each other
 * can be initialised.
 */
record ReferenceMethods(TypeName child, FieldDescriptor field) {

    List<MethodSpec> methods() {
        Optional<TypeName> supplier =
                field.reference().orElseThrow().action().value().supplier();
        return Stream.concat(Stream.of(reference()), supplier.map(this::supplier).stream())
                .toList();
    }

    /** The supplier is made here, beside the model, because plans may be in a package that does not see its class. */
    private MethodSpec supplier(TypeName supplier) {
        return MethodSpec.methodBuilder(Identifiers.supplier(field.name()))
                .addJavadoc("Returns what supplies the value that {@code $L} is set to on delete.", field.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(Object.class)))
                .addStatement("return new $T()", JavaTypes.of(supplier))
                .build();
    }

    private MethodSpec reference() {
        ReferenceDescriptor reference = field.reference().orElseThrow();
        return MethodSpec.methodBuilder(Identifiers.reference(field.name()))
                .addJavadoc("Returns the reference {@code $L}, $L on delete.", field.name(), reference.onDelete())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.REFERENCE)
                .addStatement("return $L", reference.toKey() ? toKey(reference) : toColumns(reference))
                .build();
    }

    private CodeBlock toKey(ReferenceDescriptor reference) {
        return CodeBlock.of(
                "$T.toKey($S, TABLE, $L, $L)",
                RuntimeTypes.REFERENCE,
                field.name(),
                parentTable(reference),
                NamedColumn.constants(NamedColumn.of(field)));
    }

    private CodeBlock toColumns(ReferenceDescriptor reference) {
        CodeBlock parentColumns = reference.parentFields().stream()
                .map(parentField -> CodeBlock.of(
                        "$T.$L", ModelClasses.of(reference.parent()).modelType(), Identifiers.column(parentField)))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $1T($2S, TABLE, $3T.of($4L), $5L, $3T.of($6L))",
                RuntimeTypes.REFERENCE,
                field.name(),
                List.class,
                NamedColumn.constants(NamedColumn.of(field)),
                parentTable(reference),
                parentColumns);
    }

    private CodeBlock parentTable(ReferenceDescriptor reference) {
        boolean toItself = reference.parent().equals(child);
        return toItself
                ? CodeBlock.of("TABLE")
                : CodeBlock.of("$T.TABLE", ModelClasses.of(reference.parent()).modelType());
    }
}
