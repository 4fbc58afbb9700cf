package dev.expunge.processor.emit.name;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.List;

/**
 * A column with its name in generated code.
 *
 * @param column the column
 * @param name the field's name; for one of several columns followed by that of the parent's field
 */
public record NamedColumn(ColumnDescriptor column, String name) {

    public static List<NamedColumn> of(FieldDescriptor field) {
        if (field.columns().size() == 1) {
            return List.of(new NamedColumn(field.columns().get(0), field.name()));
        }
        List<String> parentFields = field.reference().orElseThrow().parentFields();
        List<NamedColumn> columns = new ArrayList<>();
        for (int i = 0; i < field.columns().size(); i++) {
            String name = field.name() + Identifiers.capitalized(parentFields.get(i));
            columns.add(new NamedColumn(field.columns().get(i), name));
        }
        return columns;
    }

    /** Returns the columns of a join table's side, each with the name that the model's key has for it. */
    public static List<NamedColumn> of(JoinSide side) {
        return side.columns().stream()
                .map(column -> new NamedColumn(column, column.field()))
                .toList();
    }

    public static List<NamedColumn> all(ModelDescriptor model) {
        return model.fields().stream().flatMap(field -> of(field).stream()).toList();
    }

    public static List<NamedColumn> key(ModelDescriptor model) {
        return model.key().stream().flatMap(field -> of(field).stream()).toList();
    }

    /** Returns the constants of columns as arguments. */
    public static CodeBlock constants(List<NamedColumn> columns) {
        return columns.stream()
                .map(column -> CodeBlock.of("$L", column.constant()))
                .collect(CodeBlock.joining(", "));
    }

    public String constant() {
        return Identifiers.column(name);
    }

    /** Returns the name of the component of a key record, which may not be that of one of Object's methods. */
    public String component() {
        return Identifiers.method(name);
    }

    public boolean nullable() {
        return column.nullable();
    }

    /** Returns the type of the values, as a key record declares it. */
    public TypeName type() {
        return JavaTypes.declared(column.type());
    }

    public TypeName boxed() {
        return JavaTypes.boxed(column.type());
    }

    /** Returns what tells the runtime how the values travel. */
    public CodeBlock valueType() {
        CodeBlock held = held();
        return column.type()
                .conversion()
                .map(found -> CodeBlock.of(
                        "$T.converted(new $T(), $L)", RuntimeTypes.VALUE_TYPES, JavaTypes.of(found.converter()), held))
                .orElse(held);
    }

    private CodeBlock held() {
        return switch (column.type().kind()) {
            case ENUM -> CodeBlock.of("$T.named($T.class)", RuntimeTypes.VALUE_TYPES, type());
            case ORDINAL -> CodeBlock.of("$T.numbered($T.values())", RuntimeTypes.VALUE_TYPES, type());
            default ->
                CodeBlock.of("$T.$L", RuntimeTypes.VALUE_TYPES, column.type().kind());
        };
    }
}
