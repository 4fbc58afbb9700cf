package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.Documentation;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.EmbeddedDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The columns of an embedded record in conditions: a class within that of the model's fields, and a field of it. */
record EmbeddedFields(ModelDescriptor model, EmbeddedDescriptor embedded) {

    /** Returns those of the record whose first component a field is. */
    static Optional<EmbeddedFields> beginningWith(FieldDescriptor field, ModelDescriptor model) {
        return field.component()
                .map(component -> new EmbeddedFields(model, component.embedded()))
                .filter(fields -> fields.components().get(0).equals(field));
    }

    FieldSpec declaration() {
        List<ColumnDescriptor> columns =
                components().stream().flatMap(field -> field.columns().stream()).toList();
        return FieldSpec.builder(className(), embedded.name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "The embedded $L $L$L.",
                        columns.size() == 1 ? "column" : "columns",
                        Documentation.columns(columns),
                        embedded.nullable() ? ", of a record that may be missing" : "")
                .build();
    }

    CodeBlock assignment() {
        return CodeBlock.of("this.$L = new $T(path)", embedded.name(), className());
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(className())
                .addJavadoc("The components of {@code $L} in conditions.", embedded.name())
                .addModifiers(SourceFile.modifiers(model.visible(), Modifier.STATIC, Modifier.FINAL));
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(RuntimeTypes.PATH, "path");
        for (FieldDescriptor field : components()) {
            String name = embedded.component(field);
            ConditionField condition = new ConditionField(ModelClasses.of(model.type()), field);
            type.addField(condition.declaration(name, documentation(field)));
            constructor.addStatement("this.$L = $L", name, condition.value());
        }
        return type.addMethod(constructor.build()).build();
    }

    private CodeBlock documentation(FieldDescriptor field) {
        return CodeBlock.of(
                "Column $L, $L.",
                Documentation.columns(field.columns()),
                field.nullable() ? "may be null" : "not null");
    }

    /** No fields class of a model ends like this one. */
    private ClassName className() {
        return ModelClasses.of(model.type()).fields().nestedClass(Identifiers.capitalized(embedded.name()) + "Columns");
    }

    private List<FieldDescriptor> components() {
        return model.componentsOf(embedded);
    }
}
