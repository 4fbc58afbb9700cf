package dev.expunge.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method that returns a reference; a method, so that models that refer to each other can be initialised. */
record ReferenceMethod(TypeName child, FieldDescriptor field) {

    MethodSpec method() {
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
                ModelTypeFile.constants(NamedColumn.of(field)));
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
                ModelTypeFile.constants(NamedColumn.of(field)),
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
