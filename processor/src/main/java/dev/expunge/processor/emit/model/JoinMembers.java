package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.Documentation;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.JoinSide;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the members of a model type that stand for one of its join tables. */
record JoinMembers(JoinDescriptor join) {

    /** Returns the constant of the table. */
    FieldSpec table() {
        CodeBlock.Builder table = CodeBlock.builder()
                .add("$T.named($S)", RuntimeTypes.JOIN_TABLE, join.table().name());
        join.table().schema().ifPresent(schema -> table.add(".inSchema($S)", schema));
        table.add(".withOwn($L)", columns(join.own())).add(".withOther($L)", columns(join.other()));
        return ModelTypeFile.constant(RuntimeTypes.JOIN_TABLE, Identifiers.join(join.field()))
                .initializer(table.build())
                .build();
    }

    /** Returns the methods of its references; methods, so that models that are joined can be initialised. */
    List<MethodSpec> references() {
        boolean toItself = join.other().model().equals(join.own().model());
        ClassName other = ModelClasses.of(join.other().model()).modelType();
        return List.of(
                reference(Identifiers.toOwner(join.field()), join.own(), CodeBlock.of("toOwner(TABLE)")),
                reference(
                        Identifiers.toOther(join.field()),
                        join.other(),
                        toItself ? CodeBlock.of("toOther(TABLE)") : CodeBlock.of("toOther($T.TABLE)", other)));
    }

    private MethodSpec reference(String name, JoinSide side, CodeBlock made) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "Returns the reference of $L to {@link $T}, CASCADE on delete.",
                        Documentation.code(join.table().name()),
                        JavaTypes.of(side.model()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.REFERENCE)
                .addStatement("return $L.$L", Identifiers.join(join.field()), made)
                .build();
    }

    private static CodeBlock columns(JoinSide side) {
        return NamedColumn.of(side).stream()
                .map(column -> CodeBlock.of(
                        "$1T.required($2S, $2S, $3L)",
                        RuntimeTypes.COLUMN,
                        column.column().name(),
                        column.valueType()))
                .collect(CodeBlock.joining(", "));
    }
}
