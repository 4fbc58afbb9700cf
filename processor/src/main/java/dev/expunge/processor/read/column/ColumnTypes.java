package dev.expunge.processor.read.column;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Convert;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.member.MappedField;
import java.util.Optional;

/** Finds how a column holds the values of a field that is no reference: as they are, or as its converter makes them. */
public final class ColumnTypes {

    private final CompiledTypes compiled;
    private final Conversions conversions;

    public ColumnTypes(CompiledTypes compiled) {
        this.compiled = compiled;
        this.conversions = new Conversions(compiled);
    }

    /** Returns the type, or empty if no column can hold it, or its converter is none for it. */
    public Optional<ValueTypeName> of(MappedField field) {
        Optional<AnnotationView> convert = field.annotation(Convert.class, compiled.elements());
        Optional<ValueTypeName> type = convert.isPresent()
                ? Conversions.converter(convert.get()).flatMap(converter -> conversions.type(field, converter))
                : ValueTypeReader.valueType(field.type());
        return type.map(plain -> new ValueTypeName(kind(field, plain.kind()), plain.javaType(), plain.conversion()));
    }

    private ValueKind kind(MappedField field, ValueKind plain) {
        return switch (plain) {
            case ENUM -> isAnnotated(field, "ordinal") ? ValueKind.ORDINAL : plain;
            case STRING -> isAnnotated(field, "json") ? ValueKind.JSON : plain;
            default -> plain;
        };
    }

    private boolean isAnnotated(MappedField field, String flag) {
        return field.annotation(Column.class, compiled.elements())
                .filter(column -> column.flag(flag))
                .isPresent();
    }
}
