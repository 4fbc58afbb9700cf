package dev.expunge.processor.emit.model;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.emit.code.KeyCode;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.ManagerMethods;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.Documentation;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the methods of a manager that return the links of a record, two for each join table. */
final class LinksMethods {

    private final ModelClasses classes;
    private final TypeName key;
    private final ModelDescriptor model;

    LinksMethods(ModelDescriptor model) {
        this.model = model;
        this.classes = ModelClasses.of(model.type());
        this.key = KeyCode.of(model).type();
    }

    List<MethodSpec> methods() {
        Set<String> taken = new HashSet<>(ManagerMethods.NAMES);
        List<MethodSpec> methods = new ArrayList<>();
        for (JoinDescriptor join : model.joins()) {
            String name = Identifiers.method(join.field(), taken);
            taken.add(name);
            methods.add(ofRecord(name, join));
            methods.add(ofKey(name, join));
        }
        return methods;
    }

    private MethodSpec ofRecord(String name, JoinDescriptor join) {
        return method(name, join, classes.model(), "record", "links")
                .addJavadoc(
                        "Returns the links of a record to {@link $T}: its rows in $L.",
                        other(join).model(),
                        Documentation.code(join.table().name()))
                .build();
    }

    private MethodSpec ofKey(String name, JoinDescriptor join) {
        return method(name, join, key, "key", "linksOfKey")
                .addJavadoc("Does what {@link #$L($T)} does, for the row of a key.", name, classes.model())
                .build();
    }

    private MethodSpec.Builder method(
            String name, JoinDescriptor join, TypeName type, String parameter, String inherited) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        RuntimeTypes.LINKS, other(join).model(), keyType(join.other())))
                .addParameter(type, parameter)
                .addStatement(
                        "return $L($T.$L, $L, $T.TYPE)",
                        inherited,
                        classes.modelType(),
                        Identifiers.join(join.field()),
                        parameter,
                        other(join).modelType());
    }

    private static ModelClasses other(JoinDescriptor join) {
        return ModelClasses.of(join.other().model());
    }

    private static TypeName keyType(JoinSide side) {
        return KeyCode.of(ModelClasses.of(side.model()), NamedColumn.of(side)).type();
    }
}
